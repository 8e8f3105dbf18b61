import type { ValueModel } from './api';
import { describeOffering } from './describeOffering';
import type { Circumstances } from './value-model/input';
import {
  walkOffering,
  type KnownEntities,
  type OfferingRequest,
} from './value-model/walk';

/** An offering as far as it can be reached through what is known of the catalog. @public */
export interface ExploredOffering {
  /** The full refs of everything that its value model looks at. */
  refs: string[];
  /** Those of them that are not known; once there are none, the offering is whole. */
  toRead: string[];
  /** The full refs of its Product and Services, whose readings count: that of the root first. */
  members: string[];
  /** Its value model; `undefined` where the root is not known, or is no Product or Service of ours. */
  toModel(circumstances: Circumstances): ValueModel | undefined;
}

/**
 * Goes from the requested entity as far as what is known leads.
 *
 * @remarks
 * Ask again with what is still to be read, found or not: at most five rounds lead to the end, whatever the offering's
 * size. The same walk then gives the value model, which is that of {@link buildValueModel}.
 *
 * @public
 */
export function exploreOffering(
  request: OfferingRequest,
  known: KnownEntities,
): ExploredOffering {
  const walk = walkOffering(request, known);
  const refs = [...walk.named.keys()];
  return {
    refs,
    toRead: refs.filter(ref => !known.has(ref)),
    members: walk.members.map(({ ref }) => ref),
    toModel: circumstances => describeOffering(walk, known, circumstances),
  };
}
