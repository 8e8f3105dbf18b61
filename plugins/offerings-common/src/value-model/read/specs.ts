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
import { upgrade } from '../../versions';
import { conformTo } from './conform';
import { oncePer } from './oncePer';

interface Specs {
  Product: ProductSpec;
  Service: ServiceSpec;
  ValueStream: ValueStreamSpec;
  Practice: PracticeSpec;
}

type ReadSpec = (entity: Entity) => object;

const readers = new Map<OfferingsKind, ReadSpec>();

function readerOf(kind: OfferingsKind): ReadSpec {
  const known = readers.get(kind);
  if (known) return known;
  const { required: _, ...schema } = KIND_DEFINITIONS[kind].spec;
  const conform = conformTo(schema);
  const made = oncePer(
    entity => conform(upgrade(entity).spec ?? {}, namespaceOf(entity)) ?? {},
  );
  readers.set(kind, made);
  return made;
}

/**
 * The `spec` of an entity, cleaned; every field may be missing, and what is there has its type.
 *
 * @remarks
 * The kind is the caller's to check. Refs in it are full. It is that of the newest version.
 */
export function readSpec<K extends OfferingsKind>(
  kind: K,
  entity: Entity,
): Partial<Specs[K]> {
  return readerOf(kind)(entity) as Partial<Specs[K]>;
}
