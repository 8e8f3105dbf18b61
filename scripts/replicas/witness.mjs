/**
 * Notes which replica began or ended a pass of the snapshot, or went on with it, in the order in which that took effect. Of
 * what a replica refreshes beside a pass, which raises the revision of the rows and nothing else, it notes nothing.
 */
export async function installWitness(database) {
  await database.query(`
    create table witness (
      id bigserial primary key,
      at timestamptz not null default clock_timestamp(),
      who text not null default current_setting('application_name'),
      what text not null
    );
    create function note_pass() returns trigger language plpgsql as $$
    begin
      insert into witness (what) values (
        case
          when new.started_at is distinct from old.started_at then 'begins'
          when new.completed_at is distinct from old.completed_at then 'ends'
          else 'goes on'
        end
      );
      return new;
    end $$;
    create trigger note_pass after update on offerings_snapshot
      for each row when (
        (old.started_at, old.completed_at, old.assessed, old.total)
          is distinct from
        (new.started_at, new.completed_at, new.assessed, new.total)
      ) execute function note_pass()`);
}

/** What the replicas did, such as `{ at: …, who: 'one', what: 'begins' }`. */
export async function passes(database) {
  const { rows } = await database.query(
    'select at, who, what from witness order by id',
  );
  return rows;
}

/**
 * The steps that a replica took in a pass although another one had begun the next, each with the step before it. Of a pass
 * that was under way when the witness came nothing is known.
 */
export function overlaps(steps) {
  let owner;
  return steps.flatMap((step, index) => {
    if (step.what === 'begins') owner = step.who;
    const isOwn = owner === undefined || step.who === owner;
    return isOwn ? [] : [{ before: steps[index - 1], step }];
  });
}
