import type { Entity } from '@backstage/catalog-model';
import type {
  OfferingMeasure,
  PracticeSpec,
  StepTarget,
  ValueStreamSpec,
  ValueStreamStep,
} from '../kinds';
import { nearest } from '../text';
import {
  METRICS,
  metricDefinition,
  PRACTICE_IDS,
  PERSPECTIVES,
  practiceDefinition,
} from '../vocabularies';
import { makeIssue, renderFound, type ModelIssue } from './issue';

/** Each looks through all the steps; who has more unknown ones than this has no slip of the pen. */
const MAX_SUGGESTIONS = 100;

/** What may stand in a descriptor that has mistakes elsewhere: the same fields, each of which may be anything. */
type Loose<T> = { [K in keyof T]?: unknown };

function records<T>(value: unknown): Array<[number, Loose<T>]> {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter(
    (entry): entry is [number, Loose<T>] =>
      typeof entry[1] === 'object' && entry[1] !== null,
  );
}

function strings(value: unknown): Array<[number, string]> {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter(
    (entry): entry is [number, string] => typeof entry[1] === 'string',
  );
}

function duplicateSteps(steps: Array<[number, Loose<ValueStreamStep>]>) {
  const first = new Map<unknown, number>();
  const issues: ModelIssue[] = [];
  for (const [index, { id }] of steps) {
    if (typeof id !== 'string') continue;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
    } else {
      issues.push(
        makeIssue({
          rule: 'duplicate-step',
          path: `spec.steps[${index}].id`,
          expected: `an id that no other step has, spec.steps[${earlier}] has it too`,
          found: id,
        }),
      );
    }
  }
  return issues;
}

function targetsOf(
  step: Loose<ValueStreamStep>,
  path: string,
): Array<[string, string]> {
  const plain = strings(step.next).map(([index, id]): [string, string] => [
    `${path}.next[${index}]`,
    id,
  ]);
  const detailed = records<StepTarget>(step.next).flatMap(
    ([index, { to }]): Array<[string, string]> =>
      typeof to === 'string' ? [[`${path}.next[${index}].to`, to]] : [],
  );
  return [...plain, ...detailed];
}

function unknownSteps(
  spec: Loose<ValueStreamSpec>,
  steps: Array<[number, Loose<ValueStreamStep>]>,
) {
  const known = new Set(
    steps.flatMap(([, { id }]) => (typeof id === 'string' ? [id] : [])),
  );
  const named = [
    ...steps.flatMap(([index, step]) =>
      targetsOf(step, `spec.steps[${index}]`),
    ),
    ...strings(spec.endsAt).map(([index, id]): [string, string] => [
      `spec.endsAt[${index}]`,
      id,
    ]),
  ];
  return named
    .filter(([, id]) => !known.has(id))
    .map(([path, id], index) =>
      makeIssue({
        rule: 'unknown-step',
        path,
        expected: 'the id of a step of this value stream',
        found: id,
        suggestion: index < MAX_SUGGESTIONS ? nearest(id, known) : undefined,
      }),
    );
}

function waitingWork(steps: Array<[number, Loose<ValueStreamStep>]>) {
  return steps
    .filter(
      ([, step]) => step.type === 'wait' && step.processTime !== undefined,
    )
    .map(([index, step]) =>
      makeIssue({
        rule: 'wait-step',
        path: `spec.steps[${index}].processTime`,
        expected: 'nothing, as a step of type wait has only a `waitTime`',
        found: step.processTime,
      }),
    );
}

function valueStreamIssues(spec: Loose<ValueStreamSpec>): ModelIssue[] {
  const steps = records<ValueStreamStep>(spec.steps);
  return [
    ...duplicateSteps(steps),
    ...unknownSteps(spec, steps),
    ...waitingWork(steps),
  ];
}

function ownMetrics(spec: { measures?: unknown }): ModelIssue[] {
  return records<OfferingMeasure>(spec.measures)
    .filter(
      ([, { metric, perspective }]) =>
        typeof metric === 'string' &&
        metric !== '' &&
        perspective === undefined &&
        !metricDefinition(metric),
    )
    .map(([index, { metric }]) =>
      makeIssue({
        rule: 'own-metric',
        path: `spec.measures[${index}].metric`,
        expected: `one of ${Object.keys(METRICS).join(
          ', ',
        )}, or an own metric that states its \`perspective\` (${PERSPECTIVES.join(
          ', ',
        )})`,
        found: metric,
        suggestion: nearest(String(metric), Object.keys(METRICS)),
      }),
    );
}

function ownPractice(spec: Loose<PracticeSpec>): ModelIssue[] {
  const { practice } = spec;
  if (
    typeof practice !== 'string' ||
    practice === '' ||
    practiceDefinition(practice)
  )
    return [];
  const suggestion = nearest(practice, PRACTICE_IDS);
  return [
    {
      ...makeIssue({
        rule: 'own-practice',
        severity: 'warning',
        path: 'spec.practice',
        expected: 'one of the 34 practices of ITIL 4',
        found: practice,
        suggestion,
      }),
      message: `\`spec.practice\`: ${renderFound(
        practice,
      )} is taken as a practice of your own, as it is none of the 34 practices of ITIL 4${
        suggestion ? `, did you mean \`${suggestion}\`?` : ''
      }`,
    },
  ];
}

/** What the schema can't say: steps that don't exist, waits that work, metrics that nobody knows. */
export function meaningIssues(entity: Entity): ModelIssue[] {
  const spec = entity.spec ?? {};
  switch (entity.kind) {
    case 'ValueStream':
      return valueStreamIssues(spec);
    case 'Practice':
      return ownPractice(spec);
    default:
      return ownMetrics(spec);
  }
}
