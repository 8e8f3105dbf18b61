import type { Finding } from '../../../api';
import { quoteAll } from '../sentences';
import type { FlowSurroundings, HiddenNeed, ModelStep } from '../types';

/** Everything that a step rests on by name: what it uses, and what performs it. */
function restsOn({ uses, performers }: ModelStep): string[] {
  return [...uses, ...performers];
}

function stepsByRef(steps: readonly ModelStep[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [place, step] of steps.entries()) {
    for (const ref of restsOn(step)) {
      places.set(ref, (places.get(ref) ?? new Set()).add(place));
    }
  }
  return places;
}

function groupByNeed(needs: readonly HiddenNeed[]): HiddenNeed[][] {
  const groups = new Map<string, HiddenNeed[]>();
  for (const one of needs) {
    groups.set(one.need, [...(groups.get(one.need) ?? []), one]);
  }
  return [...groups.values()];
}

function say(
  steps: readonly ModelStep[],
  parts: string[],
  need: string,
): string {
  const what = `${need}, which the offering declares nowhere.`;
  if (steps.length === 0) {
    return `The ${parts.length === 1 ? 'part' : 'parts'} ${quoteAll(parts)} ${
      parts.length === 1 ? 'needs' : 'need'
    } ${what}`;
  }
  const verb = steps.length === 1 ? 'relies' : 'rely';
  return `${quoteAll(
    steps.map(({ title }) => title),
  )} ${verb} through ${quoteAll(parts)} on ${what}`;
}

/**
 * The needs that concern one stream: those of the parts that its steps rest on, and those of the parts that no step of
 * any stream names, of which nobody can say where they bite.
 */
export function needsOfStream(
  needs: readonly HiddenNeed[],
  stream: { steps: readonly ModelStep[] },
  streams: ReadonlyArray<{ steps: readonly ModelStep[] }>,
): HiddenNeed[] {
  const here = new Set(stream.steps.flatMap(restsOn));
  const anywhere = new Set(
    streams.flatMap(({ steps }) => steps.flatMap(restsOn)),
  );
  return needs.filter(
    ({ usedAs }) =>
      usedAs.some(ref => here.has(ref)) ||
      !usedAs.some(ref => anywhere.has(ref)),
  );
}

/** What the parts behind the steps need, by the catalog's own relations, and the offering declares nowhere. */
export function findHiddenNeeds(
  steps: readonly ModelStep[],
  around: FlowSurroundings,
): Finding[] {
  const placesOf = stepsByRef(steps);
  const places = (need: HiddenNeed) =>
    need.usedAs.flatMap(ref => [...(placesOf.get(ref) ?? [])]);
  return groupByNeed(around.hiddenNeeds).map(group => {
    const used = group.filter(need => places(need).length > 0);
    // Where steps rest on some of the parts, the others say nothing about this stream.
    const through = used.length > 0 ? used : group;
    const parts = [...new Set(through.map(({ part }) => part))];
    const resting = [...new Set(through.flatMap(places))]
      .sort((one, other) => one - other)
      .map(place => steps[place]);
    const [{ need }] = group;
    return {
      kind: 'hidden-dependency',
      statement: say(
        resting,
        parts.map(around.titleOf),
        quoteAll([around.titleOf(need)]),
      ),
      steps: resting.map(({ id }) => id),
      refs: [need, ...parts],
    };
  });
}
