import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DatabaseGuard } from '../../database';
import { inParts } from '../../inParts';
import { portfolioGuard } from './portfolioGuard';
import {
  PORTFOLIO_TABLE,
  REFRESHES_TABLE,
  SNAPSHOT_TABLE,
  toRecord,
  toTrendRecord,
  TREND_TABLE,
  type AssessedOffering,
} from './records';

/** Well under what SQLite takes in one statement. */
const ROWS_PER_STATEMENT = 100;

/**
 * Writes what the portfolio is made of.
 *
 * @remarks
 * Rows are stored in the order of their refs, so that no two replicas that store the same ones wait for each other for
 * ever. Every method throws a ServiceUnavailableError where the database does not answer.
 */
export class SnapshotStore {
  private readonly guard: DatabaseGuard;

  constructor(private readonly knex: Knex, logger: LoggerService) {
    this.guard = portfolioGuard(logger);
  }

  /** There is no row. */
  async isEmpty(): Promise<boolean> {
    const row = await this.guard(() =>
      this.knex(PORTFOLIO_TABLE).first('root_ref'),
    );
    return row === undefined;
  }

  /** A pass over the catalog begins. */
  async begin(startedAt: Date): Promise<void> {
    await this.guard(() =>
      this.knex(SNAPSHOT_TABLE).update({
        started_at: startedAt.getTime(),
        assessed: 0,
        total: 0,
      }),
    );
  }

  /**
   * Stores the rows of a page, with how they stand today and how far the pass has come.
   *
   * @param progress - how many of how many Products and Services the pass went through
   */
  async savePage(
    offerings: AssessedOffering[],
    progress: { assessed: number; total: number },
  ): Promise<void> {
    await this.guard(() =>
      this.knex.transaction(async trx => {
        await changeRows(trx, { save: offerings });
        await trx(SNAPSHOT_TABLE).update(progress);
      }),
    );
  }

  /**
   * Stores rows that were assessed anew, and takes away those of roots that are gone.
   *
   * @param queued - the roots that are now out of the queue
   */
  async saveReviewed(
    offerings: AssessedOffering[],
    gone: string[],
    queued: string[] = [],
  ): Promise<void> {
    await this.guard(() =>
      this.knex.transaction(async trx => {
        await changeRows(trx, { save: offerings, remove: gone });
        await trx(REFRESHES_TABLE).whereIn('root_ref', queued).delete();
      }),
    );
  }

  /**
   * Roots with a row that a pass did not come upon.
   *
   * @param pass - from when to when it went through the catalog, by the clock of whoever took it; what is later than that
   *   comes from a replica whose clock is ahead
   * @param after - only those with a later ref
   */
  async unseen(
    pass: { from: Date; to: Date },
    after: string | undefined,
    limit: number,
  ): Promise<string[]> {
    return this.guard(() => {
      const refs = this.knex(PORTFOLIO_TABLE)
        .whereNotBetween('assessed_at', [
          pass.from.getTime(),
          pass.to.getTime(),
        ])
        .orderBy('root_ref')
        .limit(limit);
      return after === undefined
        ? refs.pluck('root_ref')
        : refs.andWhere('root_ref', '>', after).pluck('root_ref');
    });
  }

  /** A pass is complete. */
  async complete(completedAt: Date): Promise<void> {
    await this.guard(() =>
      this.knex(SNAPSHOT_TABLE).update({
        completed_at: completedAt.getTime(),
      }),
    );
  }

  /**
   * Forgets how offerings stood long ago.
   *
   * @param firstDay - the first day to keep, counted since 1970
   */
  async forgetTrendBefore(firstDay: number): Promise<void> {
    await this.guard(() =>
      this.knex(TREND_TABLE).where('day', '<', firstDay).delete(),
    );
  }

  /** Queues a root; once is enough. */
  async queue(ref: string, at: Date): Promise<void> {
    await this.guard(() =>
      this.knex(REFRESHES_TABLE)
        .insert({ root_ref: ref, queued_at: at.getTime() })
        .onConflict('root_ref')
        .ignore(),
    );
  }

  /** The roots that wait longest. */
  async queued(limit: number): Promise<string[]> {
    return this.guard(() =>
      this.knex(REFRESHES_TABLE)
        .orderBy(['queued_at', 'root_ref'])
        .limit(limit)
        .pluck('root_ref'),
    );
  }
}

/** The one way in which rows change: what was counted over them has to be counted again. */
async function changeRows(
  trx: Knex.Transaction,
  { save, remove = [] }: { save: AssessedOffering[]; remove?: string[] },
): Promise<void> {
  if (save.length === 0 && remove.length === 0) return;
  await saveOfferings(trx, save);
  await trx(PORTFOLIO_TABLE).whereIn('root_ref', remove).delete();
  await trx(SNAPSHOT_TABLE).increment('revision');
}

async function saveOfferings(
  trx: Knex.Transaction,
  offerings: AssessedOffering[],
): Promise<void> {
  const sorted = [...offerings].sort((a, b) =>
    a.row.ref < b.row.ref ? -1 : 1,
  );
  for (const rows of inParts(sorted, ROWS_PER_STATEMENT)) {
    await trx(PORTFOLIO_TABLE)
      .insert(rows.map(toRecord))
      .onConflict('root_ref')
      .merge();
  }
  for (const rows of inParts(sorted, ROWS_PER_STATEMENT)) {
    await trx(TREND_TABLE)
      .insert(rows.map(toTrendRecord))
      .onConflict(['root_ref', 'day'])
      .merge();
  }
}
