import type { Knex } from 'knex';
import { REFRESHES_TABLE, SNAPSHOT_TABLE } from '../portfolio/store/records';
import type { DatabaseFigures } from './observeDatabase';

/** The figures of the portfolio that all replicas share. */
export function portfolioInDatabase(
  knex: Knex,
): Pick<DatabaseFigures, 'snapshotCompletedAt' | 'queueLength'> {
  return {
    async snapshotCompletedAt() {
      const row = await knex(SNAPSHOT_TABLE).first('completed_at');
      return row?.completed_at ? new Date(row.completed_at) : undefined;
    },
    async queueLength() {
      const [{ total }] = await knex(REFRESHES_TABLE).count({ total: '*' });
      return Number(total);
    },
  };
}
