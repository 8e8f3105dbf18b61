import { InputError } from '@backstage/errors';
import {
  resolveRef,
  type OfferingRequest,
  type RefDefinition,
} from '@offerings/backstage-plugin-offerings-common';
import type { OfferingPath } from './OfferingReader';

const ENTITY: RefDefinition = {};
const PRODUCT: RefDefinition = { defaultKind: 'Product', kinds: ['Product'] };

/**
 * The full ref in lower case of the entity that an address names.
 *
 * @throws InputError where a part of it can't stand in an entity ref
 */
export function parseEntityPath(path: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  const { kind, namespace, name } = path;
  const written = `${kind}:${namespace}/${name}`;
  const entity = resolveRef(written, ENTITY, namespace);
  if (entity.type !== 'ref') {
    throw new InputError(
      `'${written}' is not an entity ref: kind, namespace and name are each 1 to 63 letters and digits, ` +
        `in namespace and name also with '-', '_' and '.' between them`,
    );
  }
  return entity.ref;
}

/**
 * The full refs that a request asks for.
 *
 * @throws InputError where a part of it can't stand in an entity ref
 */
export function parseOfferingPath(path: OfferingPath): OfferingRequest {
  return { root: parseEntityPath(path), within: parseWithin(path) };
}

function parseWithin({ namespace, within }: OfferingPath): string | undefined {
  if (within === undefined) return undefined;
  const product = resolveRef(within, PRODUCT, namespace);
  if (product.type !== 'ref') {
    throw new InputError(
      `within is '${within}', which is not the ref of a Product such as product:${namespace}/name`,
    );
  }
  return product.ref;
}
