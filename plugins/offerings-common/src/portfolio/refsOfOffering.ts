import {
  walkOffering,
  type KnownEntities,
  type OfferingRequest,
} from '../value-model/walk';

/**
 * The refs of everything that the value model of an offering looks at, as far as it can be reached from what is known.
 *
 * @remarks
 * With the entities of many offerings at hand, those are all that its own model needs.
 *
 * @public
 */
export function refsOfOffering(
  request: OfferingRequest,
  known: KnownEntities,
): string[] {
  return [...walkOffering(request, known).named.keys()];
}
