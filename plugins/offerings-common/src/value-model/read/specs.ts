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
import { conform } from './conform';

interface Specs {
  Product: ProductSpec;
  Service: ServiceSpec;
  ValueStream: ValueStreamSpec;
  Practice: PracticeSpec;
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
  const { required: _, ...schema } = KIND_DEFINITIONS[kind].spec;
  return (conform(schema, entity.spec ?? {}, namespaceOf(entity)) ??
    {}) as Partial<Specs[K]>;
}
