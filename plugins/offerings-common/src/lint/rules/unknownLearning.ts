import type { OfferingImprovement } from '../../kinds';
import { records } from '../../validation/loose';
import type { Finding } from '../finding';
import type { EntitySet } from '../set/entitySet';
import { declaredIn, offeringsOf, streamsOf } from '../set/offering';
import type { Unit } from '../set/unit';
import type { SetRule } from './rule';
import { isName, unknownName } from './unknownName';

/** What an improvement may be about. */
interface Subjects {
  steps: string[];
  measures: string[];
  /** What else it may change: capabilities and services, by any name that they go by. */
  changeable: string[];
}

function namesOf({ entity, ref, kind }: Unit): string[] {
  const { name, title } = entity.metadata;
  const plain = `${kind}:${name}`.toLocaleLowerCase('en-US');
  return [name, title, ref, plain].filter(text => typeof text === 'string');
}

/** `undefined` where some of it can't be read here, or no value stream is in the files. */
function subjectsOf(unit: Unit, set: EntitySet): Subjects | undefined {
  const offering = offeringsOf(unit, set);
  const streams = streamsOf(offering.members, set);
  const measures = declaredIn(offering, 'measures');
  const capabilities = declaredIn(offering, 'capabilities');
  const isOpaque = streams.some(stream => stream.isFilledIn('spec.steps'));
  if (streams.length === 0 || isOpaque || !measures || !capabilities) {
    return undefined;
  }
  return {
    steps: streams.flatMap(({ spec }) =>
      (spec.steps ?? []).map(({ id }) => id),
    ),
    measures: measures.map(({ name }) => name),
    changeable: [
      ...capabilities.map(({ name }) => name),
      ...offering.members.flatMap(namesOf),
    ],
  };
}

function findingsOf(
  index: number,
  { learnedAt, changes }: { learnedAt?: unknown; changes?: unknown },
  { steps, measures, changeable }: Subjects,
): Finding[] {
  const sources = [...steps, ...measures];
  const changed = [...steps, ...measures, ...changeable];
  const findings: Finding[] = [];
  if (isName(learnedAt) && !sources.includes(learnedAt)) {
    findings.push(
      unknownName({
        rule: 'unknown-source',
        path: `spec.improvements[${index}].learnedAt`,
        expected: 'the id of a step or the name of a measure of the offering',
        written: learnedAt,
        known: sources,
      }),
    );
  }
  if (isName(changes) && !changed.includes(changes)) {
    findings.push(
      unknownName({
        rule: 'unknown-change',
        path: `spec.improvements[${index}].changes`,
        expected: 'a capability, a service or the id of a step of the offering',
        written: changes,
        known: [...steps, ...changeable],
      }),
    );
  }
  return findings;
}

/** What was learned closes the loop only where one can see at which step, and what it changes. */
export const unknownLearning: SetRule = (unit, { set }) => {
  if (!unit.isOffering) return [];
  const improvements = records<OfferingImprovement>(
    unit.entity.spec?.improvements,
  ).filter(
    ([, { learnedAt, changes }]) => isName(learnedAt) || isName(changes),
  );
  if (improvements.length === 0) return [];
  const subjects = subjectsOf(unit, set);
  if (!subjects) return [];
  return improvements.flatMap(([index, improvement]) =>
    findingsOf(index, improvement, subjects),
  );
};
