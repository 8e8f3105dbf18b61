const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/**
 * The URL, where it may be rendered as a link: only `http`, `https` and `mailto` are.
 *
 * @public
 */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return SAFE_PROTOCOLS.has(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}
