import type { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  deliveredProducts,
  isInOfferingsGroup,
  isOfferingEntity,
  isProductEntity,
  isServiceEntity,
  OFFERINGS_API_GROUP,
  type KnownEntities,
  type OfferingRequest,
} from '@offerings/backstage-plugin-offerings-common';

const MOST_REFS_NAMED = 5;

const WHAT_IS_AN_OFFERING = `An offering is a Product or a Service with an apiVersion of ${OFFERINGS_API_GROUP}/….`;

/** The error for an entity that does not exist or that the caller may not see: nobody can tell which from it. */
export function notFound(ref: string): NotFoundError {
  return new NotFoundError(`${ref}: not found or not visible to you`);
}

/**
 * Makes sure that a request asks for an offering, and for one that is there.
 *
 * @throws NotFoundError where the root, or the Product that `within` names, is not known
 * @throws InputError where the root is no offering, or `within` is not one of the Products that it delivers
 */
export function checkOffering(
  request: OfferingRequest,
  known: KnownEntities,
): void {
  const { root, within } = request;
  const entity = known.get(root);
  if (!entity) throw notFound(root);
  if (!isOfferingEntity(entity)) throw notAnOffering(root, entity);
  if (within === undefined || within === root) return;

  if (!isServiceEntity(entity)) {
    throw new InputError(
      `${root} is a Product: within chooses among the Products of a Service`,
    );
  }
  const delivered = deliveredProducts(root, known);
  if (!delivered.includes(within)) {
    throw notDelivered(root, within, delivered);
  }
  const product = known.get(within);
  if (!product) throw notFound(within);
  if (!isProductEntity(product)) throw notAnOffering(within, product);
}

function notDelivered(
  service: string,
  product: string,
  delivered: string[],
): InputError {
  return new InputError(
    delivered.length === 0
      ? `${service} delivers no Product: leave within out`
      : `${service} does not deliver ${product}, but ${listed(delivered)}`,
  );
}

function notAnOffering(ref: string, entity: Entity): InputError {
  const isNamedLikeOne =
    ['Product', 'Service'].includes(entity.kind) && !isInOfferingsGroup(entity);
  const isWhat = isNamedLikeOne
    ? `a ${entity.kind} of another model, ${entity.apiVersion}`
    : `a ${entity.kind}`;
  const related = relatedOfferings(entity);
  const instead =
    related.length === 0 ? '' : ` Related to it: ${listed(related)}.`;
  return new InputError(
    `${ref} is no offering: it is ${isWhat}. ${WHAT_IS_AN_OFFERING}${instead}`,
  );
}

/** What the reader may have meant: the offerings that it is part of, realizes, supports or owns. */
function relatedOfferings(entity: Entity): string[] {
  const refs = (entity.relations ?? [])
    .map(({ targetRef }) => targetRef)
    .filter(ref => /^(product|service):/.test(ref));
  return [...new Set(refs)].sort();
}

function listed(refs: string[]): string {
  const named = refs.slice(0, MOST_REFS_NAMED).join(', ');
  const more = refs.length - MOST_REFS_NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
