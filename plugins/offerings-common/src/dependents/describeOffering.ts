import type { DependentOffering, DependentStep } from '../api';
import { STAGES } from '../vocabularies';
import { contactsOf } from './contacts';
import { outcomesAtRisk, type StreamAtRisk } from './outcomesAtRisk';
import type { ReachedOffering } from './reachOfferings';
import { stepsAtRisk } from './stepsAtRisk';
import type { DependentsWalk } from './walkDependents';

type Path = DependentOffering['paths'][number];

function endOf({ via }: Path): string {
  return via[via.length - 1];
}

/** The ways to the members, and to those streams that no step tells the way to; the shortest first. */
function pathsTo(
  { members, streams }: ReachedOffering,
  steps: readonly DependentStep[],
  paths: readonly Path[],
): Path[] {
  const told = new Set(steps.map(({ valueStream }) => valueStream));
  const ends = new Set([
    ...members.map(({ ref }) => ref),
    ...streams.map(({ stream }) => stream.ref).filter(ref => !told.has(ref)),
  ]);
  return paths
    .filter(path => ends.has(endOf(path)))
    .sort((a, b) => a.via.length - b.via.length);
}

/** The members that rest on the entity outside of steps, those included whose stream does. */
function outrightAtRisk({ streams }: ReachedOffering, paths: Path[]) {
  const ends = new Set(paths.map(endOf));
  return new Set([
    ...ends,
    ...streams
      .filter(({ stream }) => ends.has(stream.ref))
      .flatMap(({ realizes }) => realizes),
  ]);
}

function inOrderOfStages(steps: DependentStep[]): DependentStep[] {
  return steps.sort(
    (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
  );
}

/** What of one offering rests on the entity; `undefined` where nothing does after all. */
export function describeOffering(
  reached: ReachedOffering,
  { chains, named }: DependentsWalk,
): DependentOffering | undefined {
  const { members, root } = reached;
  const perStream = reached.streams.map(({ stream, realizes }) => ({
    stream,
    realizes,
    steps: stepsAtRisk(stream, { ways: chains.ways, members }),
  }));
  const steps = inOrderOfStages(perStream.flatMap(each => each.steps));
  const paths = pathsTo(reached, steps, chains.paths);
  if (steps.length === 0 && paths.length === 0) return undefined;

  const outright = outrightAtRisk(reached, paths);
  const streams = perStream.map(
    (each): StreamAtRisk => ({
      ...each,
      steps: new Set(each.steps.map(({ step }) => step)),
    }),
  );
  const outcomes = outcomesAtRisk({ members, outright, streams });
  const stakeholders = [...outcomes, ...steps].flatMap(
    ({ stakeholder }) => stakeholder ?? [],
  );
  return {
    offering: root.ref,
    paths,
    steps,
    outcomes,
    stakeholders: [...new Set(stakeholders)],
    call: contactsOf({
      offering: reached,
      paths,
      streams,
      isNamed: ref => named.has(ref),
    }),
  };
}
