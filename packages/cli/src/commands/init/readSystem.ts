import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  RELATION_HAS_PART,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { resolveRef } from '@offerings/backstage-plugin-offerings-common';
import { connectCatalog } from '../../catalog/connectCatalog';
import type { Terminal } from '../../terminal/Terminal';
import type { SystemFacts } from './draftFromSystem';

function parseSystem(ref: string) {
  const taken = { kinds: ['System'], defaultKind: 'System' };
  const resolved = resolveRef(ref, taken, DEFAULT_NAMESPACE);
  if (resolved.type !== 'ref') {
    throw new InputError(`Not the ref of a System: ${ref}`);
  }
  return parseEntityRef(resolved.ref);
}

/**
 * Reads a System and what it consists of from a running catalog.
 *
 * @throws InputError where the catalog does not show us such a System
 */
export async function readSystem(
  ref: string,
  portal: string,
  { env }: Pick<Terminal, 'env'>,
): Promise<SystemFacts> {
  const { api, token, explain } = connectCatalog(portal, env);
  const wanted = parseSystem(ref);
  try {
    const system = await api.getEntityByRef(wanted, { token });
    if (!system) {
      throw new InputError(`The catalog shows no System by the ref ${ref}.`);
    }
    const refs = (system.relations ?? [])
      .filter(({ type }) => type === RELATION_HAS_PART)
      .map(({ targetRef }) => targetRef);
    const { items } = await api.getEntitiesByRefs(
      { entityRefs: refs },
      { token },
    );
    return { system, members: items.filter(item => item !== undefined) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new Error(explain(error));
  }
}
