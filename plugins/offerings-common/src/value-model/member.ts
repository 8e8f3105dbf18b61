import type { Entity } from '@backstage/catalog-model';
import {
  isProductEntity,
  isServiceEntity,
  type ProductSpec,
  type ServiceSpec,
} from '../kinds';
import { readSpec } from './read/specs';

/** An entity of ours on the walk, with its cleaned `spec`. */
export interface Reached<S> {
  ref: string;
  entity: Entity;
  spec: Partial<S>;
}

/** A Product or Service of the offering. */
export type Member =
  | (Reached<ProductSpec> & { kind: 'Product' })
  | (Reached<ServiceSpec> & { kind: 'Service' });

/** Reads a Product or Service of ours; `undefined` for anything else. */
export function readMember(ref: string, entity: Entity): Member | undefined {
  if (isProductEntity(entity)) {
    return { kind: 'Product', ref, entity, spec: readSpec('Product', entity) };
  }
  if (isServiceEntity(entity)) {
    return { kind: 'Service', ref, entity, spec: readSpec('Service', entity) };
  }
  return undefined;
}
