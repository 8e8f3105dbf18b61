import type { RunningCatalog } from './connectCatalog';

const BATCH = 500;

/** What a catalog said of some refs. */
export interface Existence {
  /** For each ref that it answered for, whether there is such an entity. */
  known: ReadonlyMap<string, boolean>;
  /** Why it did not answer for all. */
  problem?: string;
}

/** Asks a catalog which of some entities it holds and shows to us. */
export async function findExisting(
  { api, token, explain }: RunningCatalog,
  refs: readonly string[],
): Promise<Existence> {
  const known = new Map<string, boolean>();
  try {
    for (let start = 0; start < refs.length; start += BATCH) {
      const entityRefs = refs.slice(start, start + BATCH);
      const { items } = await api.getEntitiesByRefs(
        { entityRefs, fields: ['kind'] },
        { token },
      );
      for (const [place, ref] of entityRefs.entries()) {
        known.set(ref, items[place] !== undefined);
      }
    }
    return { known };
  } catch (error) {
    return { known, problem: explain(error) };
  }
}
