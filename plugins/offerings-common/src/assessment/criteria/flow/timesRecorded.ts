import type { Fix, FlowStep, ValueStreamFlow } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import { isWithin } from '../../../value-model/read/dates';
import type { StepInFlow } from '../../../value-model/steps';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { target } from '../../steps';
import { addValueStream } from './addValueStream';
import { readWaits, type IsWaitKnown } from './waits';

type TimeField = 'processTime' | 'waitTime';

function missingTime(
  step: FlowStep,
  isWaitKnown: IsWaitKnown,
): TimeField | undefined {
  if (step.type !== 'wait' && step.processTime === undefined) {
    return 'processTime';
  }
  return isWaitKnown(step) ? undefined : 'waitTime';
}

function timeFix(
  { flow, step, path }: StepInFlow,
  field: TimeField,
  facts: OfferingFacts,
): Fix {
  return fillIn(
    target(flow.valueStream, facts),
    `${path}.${field}`,
    field === 'processTime'
      ? `Say how long “${step.title}” takes.`
      : `Say how long work waits before “${step.title}”.`,
    { steps: [{ id: step.id, [field]: '<PT15M>' }] },
  );
}

function observedFix({ flow }: StepInFlow, facts: OfferingFacts): Fix {
  return fillIn(
    target(flow.valueStream, facts),
    'spec.observedOn',
    'Look at the times again and say when you did.',
    { observedOn: '<date>' },
  );
}

function say(
  { flow: { observedOn }, step: { title } }: StepInFlow,
  missing: TimeField | undefined,
  isFresh: boolean,
): string {
  if (missing === 'processTime') return `the time of “${title}” is not known`;
  if (missing) return `the wait before “${title}” is not known`;
  if (isFresh) return `“${title}” is timed`;
  return observedOn
    ? `the time of “${title}” was last looked at on ${observedOn}`
    : `nobody says when the time of “${title}” was looked at`;
}

/** What is to be known of a value stream before its steps can be judged. */
interface Observation {
  isFresh: boolean;
  isWaitKnown: IsWaitKnown;
}

function observe(flow: ValueStreamFlow, facts: OfferingFacts): Observation {
  const { settings, now } = facts;
  return {
    isFresh: isWithin(flow.observedOn, settings.observationsValidFor, now),
    isWaitKnown: readWaits(flow),
  };
}

function judge(
  found: StepInFlow,
  facts: OfferingFacts,
  { isFresh, isWaitKnown }: Observation,
): Judged {
  const { step, path, reference } = found;
  const missing = missingTime(step, isWaitKnown);
  return {
    holds: !missing && isFresh,
    steps: [reference],
    evidence: {
      text: say(found, missing, isFresh),
      step: reference,
      field: missing ? `${path}.${missing}` : 'spec.observedOn',
    },
    fix: () =>
      missing ? timeFix(found, missing, facts) : observedFix(found, facts),
  };
}

export const timesRecorded: CriterionDefinition = {
  id: 'times-recorded',
  dimension: 'value-streams-and-processes',
  question: 'Are the times of each step known, and were they looked at lately?',
  horizon: 'steps',
  mode: 'each',
  answer: facts => {
    const observations = new Map(
      facts.flows.map(flow => [flow, observe(flow, facts)]),
    );
    return {
      judged: facts.steps.map(found =>
        judge(found, facts, observations.get(found.flow)!),
      ),
      none: {
        evidence: { text: 'there are no steps' },
        fix: () => addValueStream(facts),
      },
    };
  },
};
