import { eventually } from './eventually.mjs';

/**
 * What makes a replica wait in the middle of something: a trigger in the database of a plugin wants a lock that a test can
 * take.
 *
 * Of a snapshot the first page is stored then, the second is under way; of readings all but the last statement; of a
 * descriptor file half of the entities; of some entities what they are, and not yet their relations; of a descriptor that is
 * rejected nothing.
 */
const PLACES = {
  snapshot: {
    plugin: 'offerings',
    key: 1,
    table: 'offerings_snapshot',
    when: 'old.assessed between 1 and 99 and new.assessed > old.assessed',
    event: 'update',
  },
  readings: {
    plugin: 'offerings',
    key: 2,
    table: 'offerings_readings',
    when: 'new.value = 1200',
    event: 'insert',
  },
  rejecting: {
    plugin: 'offerings',
    key: 3,
    table: 'offerings_rejected',
    when: "new.entity_ref = 'product:default/rejecting-broken'",
    event: 'insert',
  },
  unfolding: {
    plugin: 'catalog',
    key: 4,
    table: 'refresh_state',
    when: "new.entity_ref = 'service:default/unfolding-10'",
    event: 'insert',
  },
  processing: {
    plugin: 'catalog',
    key: 5,
    table: 'relations',
    when: "new.source_entity_ref ~ '^service:default/processing-1[012]$'",
    event: 'insert',
  },
};

/** Puts the triggers into the database of a plugin; until a test holds one, nobody waits. */
export async function installHolds(database, plugin) {
  const places = Object.entries(PLACES).filter(
    ([, place]) => place.plugin === plugin,
  );
  for (const [name, { key, table, when, event }] of places) {
    await database.query(`
      create function hold_${name}() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(${key});
        return new;
      end $$;
      create trigger hold_${name} before ${event} on ${table}
        for each row when (${when}) execute function hold_${name}()`);
  }
}

/** Makes whoever comes to a place wait there. */
export async function hold(database, place) {
  const { key } = PLACES[place];
  await database.query('select pg_advisory_lock($1)', [key]);
  return {
    /** The replicas that wait, as soon as there is one. */
    waiting: () =>
      eventually(`a replica that waits in ${place}`, async () => {
        const names = await waitingAt(database, key);
        return names.length > 0 && names;
      }),
    release: () => database.query('select pg_advisory_unlock($1)', [key]),
  };
}

/** Makes whoever wants something from a table wait. */
export async function holdTable(portal, table) {
  const holder = await portal.connect('offerings');
  await holder.query('begin');
  await holder.query(`lock table ${table} in access exclusive mode`);
  return {
    /** Resolves once a replica waits. */
    waiting: name =>
      eventually(`a wait of ${name} for ${table}`, async () => {
        const { rowCount } = await holder.query(
          `select from pg_locks join pg_stat_activity using (pid)
           where relation = $1::regclass and not granted and application_name = $2`,
          [table, name],
        );
        return rowCount > 0;
      }),
    async release() {
      await holder.query('rollback');
      await holder.end();
    },
  };
}

/** Resolves once nothing that a replica began is under way in the database, however the replica ended. */
export function untilForgotten(database, name) {
  return eventually(`an end of what ${name} began`, async () => {
    const { rowCount } = await database.query(
      'select from pg_stat_activity where application_name = $1 and datname = current_database()',
      [name],
    );
    return rowCount === 0;
  });
}

async function waitingAt(database, key) {
  const { rows } = await database.query(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and not granted and datname = current_database()`,
    [key],
  );
  return rows.map(row => row.application_name);
}
