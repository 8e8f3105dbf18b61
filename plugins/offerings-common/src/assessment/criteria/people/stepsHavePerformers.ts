import type { FlowStep } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import type { StepInFlow } from '../../../value-model/steps';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { target } from '../../steps';
import { addValueStream } from '../flow/addValueStream';

function say({ title, performers }: FlowStep, who: string | undefined) {
  if (who) return `“${title}” is done by ${who}`;
  return performers.length > 0
    ? `who performs “${title}” is not found or not visible to you`
    : `nobody is named for “${title}”`;
}

function judge(
  { flow, step, path, reference }: StepInFlow,
  facts: OfferingFacts,
  stakeholders: ReadonlySet<string>,
): Judged {
  const performer = step.performers.find(ref => facts.entityOf(ref));
  const stakeholder =
    step.stakeholder && stakeholders.has(step.stakeholder)
      ? step.stakeholder
      : undefined;
  const who = performer ? facts.titleOf(performer) : stakeholder;
  const unreadable = !who && step.performers.length > 0;
  return {
    holds: who !== undefined,
    unreadable,
    steps: [reference],
    evidence: {
      text: say(step, who),
      ref: performer ?? step.performers[0],
      step: reference,
      field: `${path}.performers`,
    },
    fix: () =>
      fillIn(
        target(flow.valueStream, facts),
        `${path}.performers`,
        `Name who performs “${step.title}”.`,
        { steps: [{ id: step.id, performers: ['group:default/<team>'] }] },
      ),
  };
}

export const stepsHavePerformers: CriterionDefinition = {
  id: 'steps-have-performers',
  dimension: 'organizations-and-people',
  question: 'Does every step have someone who does it?',
  horizon: 'steps',
  mode: 'each',
  answer: facts => {
    const stakeholders = new Set(
      facts.walk.members.flatMap(({ spec }) =>
        (spec.stakeholders ?? []).map(({ name }) => name),
      ),
    );
    return {
      judged: facts.steps.map(step => judge(step, facts, stakeholders)),
      none: {
        evidence: { text: 'there are no steps' },
        fix: () => addValueStream(facts),
      },
    };
  },
};
