import type { Entity } from '@backstage/catalog-model';
import type {
  OfferingMeasure,
  PracticeSpec,
  StepTarget,
  ValueStreamSpec,
  ValueStreamStep,
} from '../kinds';
import {
  METRICS,
  metricDefinition,
  PRACTICE_IDS,
  PERSPECTIVES,
  practiceDefinition,
  type OwnTerms,
} from '../vocabularies';
import { makeIssue, renderFound, type ModelIssue } from './issue';
import { records, strings, type Loose } from './loose';
import { nearestOf } from './nearestOf';

/** Each looks through all the steps; who has more unknown ones than this has no slip of the pen. */
const MAX_SUGGESTIONS = 100;

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
    .map(([path, id], index) => {
      const { suggestion, mend } =
        index < MAX_SUGGESTIONS ? nearestOf(id, known) : {};
      return makeIssue({
        rule: 'unknown-step',
        path,
        expected: 'the id of a step of this value stream',
        found: id,
        suggestion,
        mend: mend ? { value: mend } : undefined,
      });
    });
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

/** A word that differs in more letters is another word: availability is not reliability. */
const SLIP = 2;

const METRIC_NAMES = Object.keys(METRICS);

/** A metric of one's own says what it is about; the name of a well-known one, misspelt, is hardly meant as one. */
function ownMetric(
  metric: string,
  perspective: unknown,
  path: string,
): ModelIssue[] {
  const { suggestion, mend, distance = 0 } = nearestOf(metric, METRIC_NAMES);
  const found = {
    rule: 'own-metric',
    path,
    found: metric,
    suggestion,
  } as const;
  const value = mend ? { value: mend } : undefined;
  if (perspective === undefined) {
    const expected = `one of ${METRIC_NAMES.join(
      ', ',
    )}, or an own metric that states its \`perspective\` (${PERSPECTIVES.join(
      ', ',
    )})`;
    return [makeIssue({ ...found, expected, mend: value })];
  }
  if (!suggestion || distance > SLIP) return [];
  return [
    {
      ...makeIssue({
        ...found,
        rule: 'near-metric',
        severity: 'warning',
        expected: 'one of the well-known metrics',
        mend: value,
      }),
      message: `\`${path}\`: ${renderFound(
        metric,
      )} is taken as a metric of your own, as it is none of the well-known ones, did you mean \`${suggestion}\`?`,
    },
  ];
}

function ownMetrics(spec: { measures?: unknown }): ModelIssue[] {
  return records<OfferingMeasure>(spec.measures).flatMap(
    ([index, { metric, perspective }]) =>
      typeof metric !== 'string' || metric === '' || metricDefinition(metric)
        ? []
        : ownMetric(metric, perspective, `spec.measures[${index}].metric`),
  );
}

function ownPractice(
  spec: Loose<PracticeSpec>,
  own: OwnTerms = {},
): ModelIssue[] {
  const { practice } = spec;
  if (
    typeof practice !== 'string' ||
    practice === '' ||
    practiceDefinition(practice, own)
  )
    return [];
  const { suggestion, mend } = nearestOf(practice, [
    ...PRACTICE_IDS,
    ...Object.keys(own.practices ?? {}),
  ]);
  return [
    {
      ...makeIssue({
        rule: 'own-practice',
        severity: 'warning',
        path: 'spec.practice',
        expected: 'one of the 34 practices of ITIL 4',
        found: practice,
        suggestion,
        mend: mend ? { value: mend } : undefined,
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
export function meaningIssues(entity: Entity, own?: OwnTerms): ModelIssue[] {
  const spec = entity.spec ?? {};
  switch (entity.kind) {
    case 'ValueStream':
      return valueStreamIssues(spec);
    case 'Practice':
      return ownPractice(spec, own);
    default:
      return ownMetrics(spec);
  }
}
