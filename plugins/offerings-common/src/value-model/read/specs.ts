import type { Entity } from '@backstage/catalog-model';
import {
  KIND_DEFINITIONS,
  type OfferingsKind,
  type PracticeSpec,
  type ProductSpec,
  type ServiceSpec,
  type ValueStreamSpec,
} from '../../kinds';
import { namespaceOf } from '../../refs';
import { conformTo } from './conform';

interface Specs {
  Product: ProductSpec;
  Service: ServiceSpec;
  ValueStream: ValueStreamSpec;
  Practice: PracticeSpec;
}

const conforms = new Map<OfferingsKind, ReturnType<typeof conformTo>>();

function conformToSpec(kind: OfferingsKind): ReturnType<typeof conformTo> {
  const known = conforms.get(kind);
  if (known) return known;
  const { required: _, ...schema } = KIND_DEFINITIONS[kind].spec;
  const made = conformTo(schema);
  conforms.set(kind, made);
  return made;
}

/**
 * The `spec` of an entity, cleaned; every field may be missing, and what is there has its type.
 *
 * @remarks
 * The kind is the caller's to check. Refs in it are full.
 */
export function readSpec<K extends OfferingsKind>(
  kind: K,
  entity: Entity,
): Partial<Specs[K]> {
  return (conformToSpec(kind)(entity.spec ?? {}, namespaceOf(entity)) ??
    {}) as Partial<Specs[K]>;
}
