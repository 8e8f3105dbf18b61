import type { Entity } from '@backstage/catalog-model';
import type { OwnTerms } from '../vocabularies';
import { validateEnvelope } from './envelopeIssues';
import type { ModelIssue } from './issue';
import { validateOfferingsEntity } from './validateOfferingsEntity';

/**
 * Every mistake in the descriptor of one entity: what {@link validateEnvelope} has against what all entities have in
 * common, and {@link validateOfferingsEntity} against the rest.
 *
 * @remarks
 * Of an entity of another group only the former is judged. Where both have something against the same field, the latter
 * knows more.
 *
 * @param terms - the words of the organisation: a practice that it declares is no warning
 *
 * @public
 */
export function validateDescriptor(
  entity: Entity,
  terms?: OwnTerms,
): ModelIssue[] {
  const own = validateOfferingsEntity(entity, terms);
  const told = new Set(own.map(({ path }) => path));
  const envelope = validateEnvelope(entity);
  return [...envelope.filter(({ path }) => !told.has(path)), ...own];
}
