import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  resolveRef,
  type RefDefinition,
} from '@offerings/backstage-plugin-offerings-common';
import type { EntityPath } from '../dependents';

const DEFAULT_NAMESPACE = 'default';
const MOST_SHOWN = 100;

/** What a caller wrote, as it can be said back. */
export function shown(written: string): string {
  return written.length > MOST_SHOWN
    ? `${written.slice(0, MOST_SHOWN)}…`
    : written;
}

/**
 * The entity that a ref means.
 *
 * @param suggestion - asked for only where the kind is missing: the ref that may have been meant
 * @throws InputError where the text is no full ref
 */
export async function parseRef(
  written: string,
  suggestion: () => Promise<string | undefined>,
): Promise<EntityPath> {
  const resolved = resolveRef(written.trim(), {}, DEFAULT_NAMESPACE);
  if (resolved.type === 'ref') return parseEntityRef(resolved.ref);

  const expected = 'write kind:namespace/name, such as product:default/portal';
  if (resolved.type === 'invalid' && resolved.reason === 'kind-missing') {
    const meant = await suggestion();
    throw new InputError(
      `ref: '${shown(written)}' does not say which kind: ${expected}${
        meant ? `. Did you mean ${meant}?` : ''
      }`,
    );
  }
  throw new InputError(
    `ref: '${shown(written)}' is no entity ref: ${expected}`,
  );
}

const OWNER: RefDefinition = {
  defaultKind: 'Group',
  kinds: ['Group', 'User'],
};

/**
 * The full ref of an owner; a name alone is that of a Group, as in a descriptor.
 *
 * @throws InputError where the text is no such ref
 */
export function parseOwner(written: string): string {
  const resolved = resolveRef(written.trim(), OWNER, DEFAULT_NAMESPACE);
  if (resolved.type === 'ref') return resolved.ref;
  throw new InputError(
    `owner: '${shown(
      written,
    )}' is no ref of a Group or User: write group:default/name or user:default/name`,
  );
}
