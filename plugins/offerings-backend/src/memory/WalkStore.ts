import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { databaseGuard, inTime, type DatabaseGuard } from '../database';
import { inParts } from '../inParts';
import type { RememberedWalk, WalkMemory } from './RememberedWalk';

/** The table of the walks. */
export const WALKS_TABLE = 'offerings_walks';

/** Refs of a walk beyond these are not remembered, so that no row is larger than about 200 kB. */
const MOST_REFS = 5000;

/** Well under what SQLite takes in one statement. */
const ROWS_PER_STATEMENT = 100;

interface WalkRecord {
  entity_ref: string;
  root_ref: string;
  refs: string;
  walked_at: number;
}

/**
 * Remembers walks in the plugin's database, where every replica finds them.
 *
 * @remarks
 * Every method throws a ServiceUnavailableError where the database does not answer, and logs why.
 */
export class WalkStore implements WalkMemory {
  private readonly guard: DatabaseGuard;

  constructor(private readonly knex: Knex, logger: LoggerService) {
    this.guard = databaseGuard(logger, {
      failed: 'What offerings consist of could not be remembered or recalled',
      unavailable: 'What offerings consist of is not available',
    });
  }

  /** {@inheritDoc WalkMemory.recall} */
  async recall(ref: string, within?: string): Promise<string[]> {
    const { knex } = this;
    const root =
      within ??
      knex(WALKS_TABLE).select('root_ref').where('entity_ref', ref).limit(1);
    const lists: string[] = await this.guard(() =>
      inTime(() =>
        knex(WALKS_TABLE)
          .where('entity_ref', ref)
          .orWhere('entity_ref', root)
          .pluck('refs'),
      ),
    );
    return together(lists);
  }

  /**
   * The refs that the views of some entities needed when the plugin last looked, each once.
   *
   * @param refs - full refs, a page of them
   */
  async recallAll(refs: readonly string[]): Promise<string[]> {
    const lists: string[] = await this.guard(() =>
      this.knex(WALKS_TABLE).whereIn('entity_ref', refs).pluck('refs'),
    );
    return together(lists);
  }

  /**
   * Stores walks in the place of older ones.
   *
   * @remarks
   * In the order of their refs, so that no two replicas that store the same ones wait for each other for ever.
   */
  async remember(walks: readonly RememberedWalk[]): Promise<void> {
    const records = walks
      .map(toRecord)
      .sort((a, b) => (a.entity_ref < b.entity_ref ? -1 : 1));
    await this.guard(async () => {
      for (const some of inParts(records, ROWS_PER_STATEMENT)) {
        await this.knex(WALKS_TABLE)
          .insert(some)
          .onConflict('entity_ref')
          .merge();
      }
    });
  }

  /**
   * Forgets the walks that a pass over the whole catalog did not come upon.
   *
   * @param pass - from when to when it took, by the clock of whoever took it; a walk of a replica whose clock is ahead goes
   *   too, and comes back once its offering is looked at
   */
  async forgetOutside(pass: { from: Date; to: Date }): Promise<void> {
    await this.guard(() =>
      this.knex(WALKS_TABLE)
        .whereNotBetween('walked_at', [pass.from.getTime(), pass.to.getTime()])
        .delete(),
    );
  }
}

function toRecord({ ref, root, refs, walkedAt }: RememberedWalk): WalkRecord {
  return {
    entity_ref: ref,
    root_ref: root,
    refs: JSON.stringify(refs.slice(0, MOST_REFS)),
    walked_at: walkedAt.getTime(),
  };
}

/** The refs of some rows, each once. */
function together(lists: readonly string[]): string[] {
  return [...new Set(lists.flatMap(refsIn))];
}

/** The refs of a row; a spoiled one has none, as a view does without. */
function refsIn(text: string): string[] {
  try {
    const refs: unknown = JSON.parse(text);
    return Array.isArray(refs)
      ? refs.filter(ref => typeof ref === 'string')
      : [];
  } catch {
    return [];
  }
}
