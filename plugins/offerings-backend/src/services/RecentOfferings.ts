import { isDeepStrictEqual } from 'node:util';
import type { Entity } from '@backstage/catalog-model';
import {
  exploreOffering,
  type Circumstances,
  type ExploredOffering,
  type OfferingRequest,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import type { ReadEntities } from '../catalog';

const MINUTE = 60_000;

/** An offering, with all that was read to explore it. */
interface Recent {
  within: OfferingRequest['within'];
  known: ReadEntities;
  explored: ExploredOffering;
}

/**
 * Explores offerings, and knows those again of which nothing has changed since: the same entities come to the same model.
 *
 * @remarks
 * Only what a caller has just read counts, and it has to be the very same objects, gaps included, as `parsedOnce` hands them
 * out. What is kept of an offering is forgotten together with its root.
 */
export class RecentOfferings {
  private readonly byRoot = new WeakMap<Entity, Recent>();

  /** As `exploreOffering` does. */
  explore(request: OfferingRequest, known: ReadEntities): ExploredOffering {
    const root = known.get(request.root);
    const recent = root && this.byRoot.get(root);
    if (
      recent &&
      recent.within === request.within &&
      isSame(recent.known, known)
    ) {
      return recent.explored;
    }
    const explored = exploreOffering(request, known);
    if (!root || explored.toRead.length > 0) return explored;
    const { within } = request;
    const kept = {
      within,
      known: new Map(known),
      explored: judgedOnce(explored),
    };
    this.byRoot.set(root, kept);
    return kept.explored;
  }
}

function isSame(before: ReadEntities, now: ReadEntities): boolean {
  return (
    before.size === now.size &&
    [...now].every(
      ([ref, entity]) => before.has(ref) && before.get(ref) === entity,
    )
  );
}

/** The same, whose model stays the same object under the same circumstances; ages are judged anew each minute. */
function judgedOnce(explored: ExploredOffering): ExploredOffering {
  let judged:
    | { under: Circumstances; model: ValueModel | undefined }
    | undefined;
  return {
    ...explored,
    toModel(circumstances) {
      const under = { ...circumstances, now: startOfMinute(circumstances.now) };
      if (!judged || !isDeepStrictEqual(judged.under, under)) {
        judged = { under, model: explored.toModel(circumstances) };
      }
      return judged.model;
    },
  };
}

function startOfMinute(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
}
