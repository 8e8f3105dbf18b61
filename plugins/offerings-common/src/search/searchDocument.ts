import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isProductEntity,
  isServiceEntity,
  isValueStreamEntity,
  type ProductEntityV1alpha1,
  type ServiceEntityV1alpha1,
  type ValueStreamEntityV1alpha1,
} from '../kinds';
import { refsOf } from '../refs';
import { upgrade } from '../versions';

/** The type of the documents in the search index. @public */
export const OFFERINGS_SEARCH_TYPE = 'offerings';

/**
 * What the search index holds of one entity.
 *
 * @remarks
 * Each document is made of one entity only, so that whoever may read the entity may read all of the document.
 *
 * @public
 */
export interface OfferingSearchDocument {
  title: string;
  /** What can be found: need, outcomes and capabilities of an offering; demand, outcome and steps of a value stream. */
  text: string;
  /** Where the result leads to, without the entity's own address; empty for the entity's page. */
  subPath: string;
  /** The full ref of the entity whose page the result leads to. */
  targetRef: string;
  /** The full ref of the entity that the document is made of. */
  entityRef: string;
  kind: 'Product' | 'Service' | 'ValueStream';
  type: string;
  lifecycle: string;
  /** The full ref of the owner; empty where the descriptor names none that can be one. */
  owner: string;
  /** For a value stream, the full refs of what it realizes. */
  offerings: string[];
}

type Offering = ProductEntityV1alpha1 | ServiceEntityV1alpha1;

/** The document of a Product, Service or ValueStream; of everything else there is none. @public */
export function searchDocumentOf(
  written: Entity,
): OfferingSearchDocument | undefined {
  const entity = upgrade(written);
  if (isProductEntity(entity) || isServiceEntity(entity)) {
    return { ...basics(entity), text: textOfOffering(entity) };
  }
  if (isValueStreamEntity(entity)) return documentOfStream(entity);
  return undefined;
}

function basics(entity: Offering | ValueStreamEntityV1alpha1) {
  const { metadata, spec } = entity;
  const entityRef = stringifyEntityRef(entity);
  return {
    title: metadata.title ?? metadata.name,
    entityRef,
    targetRef: entityRef,
    subPath: '',
    kind: entity.kind,
    type: spec.type,
    lifecycle: spec.lifecycle,
    owner: refsAt(entity, 'spec.owner').at(0) ?? '',
    offerings: [],
  };
}

function textOfOffering({ kind, metadata, spec }: Offering): string {
  const capabilities = kind === 'Product' ? spec.capabilities : undefined;
  return sentences([
    metadata.description,
    spec.need,
    ...(spec.outcomes ?? []).flatMap(each => [each.name, each.statement]),
    ...(capabilities ?? []).map(each => each.name),
    ...(metadata.tags ?? []),
  ]);
}

/** A value stream is found for the sake of its offering, so the result leads to the offering's end-to-end view. */
function documentOfStream(
  entity: ValueStreamEntityV1alpha1,
): OfferingSearchDocument {
  const { metadata, spec } = entity;
  const offerings = refsAt(entity, 'spec.offerings[');
  const [first] = offerings;
  const stream = stringifyEntityRef(entity)
    .replace(/^[^:]*:/, '')
    .replace(/^default\//, '');
  return {
    ...basics(entity),
    ...(first && {
      targetRef: first,
      subPath: `/end-to-end?${new URLSearchParams({ stream })}`,
    }),
    offerings,
    text: sentences([
      metadata.description,
      spec.demand,
      spec.outcome,
      ...(spec.steps ?? []).map(({ title }) => title),
      ...(metadata.tags ?? []),
    ]),
  };
}

function refsAt(entity: Entity, path: string): string[] {
  const refs = refsOf(entity)
    .filter(found => found.path.startsWith(path))
    .flatMap(({ resolved }) => (resolved.type === 'ref' ? resolved.ref : []));
  return [...new Set(refs)];
}

/** Ends each part with a full stop, so that no two of them read as one. */
function sentences(parts: Array<string | undefined>): string {
  return parts
    .map(part => part?.trim())
    .filter(part => part !== undefined && part !== '')
    .map(part => (/[.!?…]$/.test(part!) ? part : `${part}.`))
    .join(' ');
}
