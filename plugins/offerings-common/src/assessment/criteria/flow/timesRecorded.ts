import type { OfferingFacts } from '../../../value-model/facts';
import { isWithin } from '../../../value-model/read/dates';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { allSteps, target, type StepInFlow } from '../../steps';
import { addValueStream } from './addValueStream';

function timeFix({ flow, step, index }: StepInFlow, facts: OfferingFacts) {
  const field = step.type === 'wait' ? 'waitTime' : 'processTime';
  return fillIn(
    target(flow.valueStream, facts),
    `spec.steps[${index}].${field}`,
    `Say how long “${step.title}” takes.`,
    { steps: [{ id: step.id, [field]: '<PT15M>' }] },
  );
}

function observedFix({ flow }: StepInFlow, facts: OfferingFacts) {
  return fillIn(
    target(flow.valueStream, facts),
    'spec.observedOn',
    'Look at the times again and say when you did.',
    { observedOn: '<date>' },
  );
}

function judge(found: StepInFlow, facts: OfferingFacts): Judged {
  const { flow, step, index, reference } = found;
  const timed =
    (step.type === 'wait' ? step.waitTime : step.processTime) !== undefined;
  const observed = isWithin(
    flow.observedOn,
    facts.settings.observationsValidFor,
    facts.now,
  );
  const miss = timed
    ? `the time of “${step.title}” was not observed within the last year`
    : `the time of “${step.title}” is not known`;
  return {
    holds: timed && observed,
    evidence: {
      text: timed && observed ? `“${step.title}” is timed` : miss,
      step: reference,
      field: timed ? 'spec.observedOn' : `spec.steps[${index}]`,
    },
    fix: timed ? observedFix(found, facts) : timeFix(found, facts),
  };
}

export const timesRecorded: CriterionDefinition = {
  id: 'times-recorded',
  dimension: 'value-streams-and-processes',
  question: 'Are the times of each step known, and were they looked at lately?',
  horizon: 'steps',
  mode: 'each',
  answer: facts => ({
    judged: allSteps(facts).map(step => judge(step, facts)),
    none: {
      evidence: { text: 'there are no steps' },
      fix: addValueStream(facts),
    },
  }),
};
