function hasDefault<T extends object>(module: T): module is T & { default: T } {
  return (
    'default' in module &&
    typeof module.default === 'object' &&
    module.default !== null
  );
}

/**
 * What a module exports that is loaded on demand.
 *
 * @remarks
 * A CommonJS module arrives with all of its exports in `default`; whether they stand beside it as well differs between
 * running from source, from what was built and in a test.
 */
export async function loaded<T extends object>(
  importing: Promise<T>,
): Promise<T> {
  const module = await importing;
  return hasDefault(module) ? module.default : module;
}
