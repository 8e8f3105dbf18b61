import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RejectedMistake } from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { databaseGuard } from '../database';
import { inParts } from '../inParts';
import type { Rejection, SeenRejection } from './Rejection';

const TABLE = 'offerings_rejected';

/** SQLite takes no more values than this in one list. */
const REFS_PER_STATEMENT = 500;

interface RejectedRow {
  entity_ref: string;
  location: string | null;
  errors: string;
  /** PostgreSQL hands it out as text. */
  last_seen: number | string;
}

/** Which refs {@link RejectedStore.refs} hands out. */
export interface RefsQuery {
  /** Only what was rejected at that instant or later. */
  since: Date;
  limit: number;
}

/**
 * Keeps what the catalog rejected in the plugin's database, which all replicas share: each of them hears of a part only.
 *
 * @remarks
 * Every method throws a ServiceUnavailableError where the database does not answer, and logs why.
 */
export class RejectedStore {
  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {}

  /** Notes a rejection; what was known of the same entity gives way. */
  async note({ entityRef, location, errors }: Rejection, seenAt: Date) {
    await this.answered('noted', () =>
      this.knex<RejectedRow>(TABLE)
        .insert({
          entity_ref: entityRef,
          // PostgreSQL refuses text with a zero byte.
          location: location?.replaceAll('\0', '') ?? null,
          errors: JSON.stringify(errors),
          last_seen: seenAt.getTime(),
        })
        .onConflict('entity_ref')
        .merge(),
    );
  }

  /** The refs of what was rejected, the newest first. */
  async refs({ since, limit }: RefsQuery): Promise<string[]> {
    return this.answered('read', () =>
      this.knex<RejectedRow>(TABLE)
        .where('last_seen', '>=', since.getTime())
        .orderBy([{ column: 'last_seen', order: 'desc' }, 'entity_ref'])
        .limit(limit)
        .pluck('entity_ref'),
    );
  }

  /** How many were rejected at that instant or later. */
  async count(since: Date): Promise<number> {
    const [{ total }] = await this.answered('counted', () =>
      this.knex(TABLE)
        .where('last_seen', '>=', since.getTime())
        .count({ total: '*' }),
    );
    return Number(total);
  }

  /** The refs that follow one in the order of text, so that all can be gone through. */
  async refsAfter(ref: string, limit: number): Promise<string[]> {
    return this.answered('read', () =>
      this.knex<RejectedRow>(TABLE)
        .where('entity_ref', '>', ref)
        .orderBy('entity_ref')
        .limit(limit)
        .pluck('entity_ref'),
    );
  }

  /** What was said of some entities, as far as it is still known, in the order of the refs. */
  async rejections(refs: readonly string[]): Promise<SeenRejection[]> {
    const known = new Map<string, SeenRejection>();
    for (const some of inParts(refs, REFS_PER_STATEMENT)) {
      const rows = await this.answered('read', () =>
        this.knex<RejectedRow>(TABLE).whereIn('entity_ref', some).select(),
      );
      for (const row of rows) known.set(row.entity_ref, fromRow(row));
    }
    return refs.flatMap(ref => known.get(ref) ?? []);
  }

  /** Forgets some entities, as far as they were not rejected again at that instant or later. */
  async forget(refs: readonly string[], seenBefore: Date): Promise<number> {
    let forgotten = 0;
    for (const some of inParts(refs, REFS_PER_STATEMENT)) {
      forgotten += await this.answered('forgotten', () =>
        this.knex(TABLE)
          .whereIn('entity_ref', some)
          .andWhere('last_seen', '<', seenBefore.getTime())
          .delete(),
      );
    }
    return forgotten;
  }

  /** Forgets whatever was not rejected again at that instant or later. */
  async forgetAll(seenBefore: Date): Promise<number> {
    return this.answered('forgotten', () =>
      this.knex(TABLE).where('last_seen', '<', seenBefore.getTime()).delete(),
    );
  }

  private answered<T>(what: string, query: () => PromiseLike<T>): Promise<T> {
    const guard = databaseGuard(this.logger, {
      failed: `Rejected descriptors could not be ${what}`,
      unavailable: `The rejected descriptors could not be ${what}`,
    });
    return guard(query);
  }
}

function fromRow(row: RejectedRow): SeenRejection {
  return {
    entityRef: row.entity_ref,
    location: row.location ?? undefined,
    errors: mistakesIn(row.errors),
    lastSeen: new Date(Number(row.last_seen)),
  };
}

/** Rows of earlier versions, until they expire, have texts alone. */
function mistakesIn(errors: string): RejectedMistake[] {
  const kept: Array<RejectedMistake | string> = JSON.parse(errors);
  return kept.map(each =>
    typeof each === 'string' ? { message: each } : each,
  );
}
