import type { OfferingFacts } from '../../../value-model/facts';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { allSteps, stepsUsing } from '../../steps';
import { nameParts } from './capabilitiesHaveParts';

/** Declares a dependency where it belongs: at the product as a part, at a service that stands alone as `dependsOn`. */
function declare(ref: string, facts: OfferingFacts) {
  const summary = `Declare that the offering rests on ${facts.titleOf(ref)}.`;
  return facts.root.kind === 'Product'
    ? fillIn(facts.root, 'spec.capabilities', summary, {
        capabilities: [
          { name: '<capability>', type: 'software', parts: [ref] },
        ],
      })
    : fillIn(facts.root, 'spec.dependsOn', summary, { dependsOn: [ref] });
}

function judgeParts(facts: OfferingFacts): Judged[] {
  return facts.parts.parts.map(({ ref, entity, hidden }) => ({
    holds: entity !== undefined && hidden.length === 0,
    unreadable: entity === undefined,
    steps: stepsUsing(ref, facts),
    evidence: {
      ref,
      text:
        entity === undefined
          ? `what ${facts.titleOf(ref)} needs is not visible to you`
          : hidden.length > 0
          ? `${facts.titleOf(ref)} needs ${hidden
              .map(facts.titleOf)
              .join(', ')}, which the offering does not declare`
          : `${facts.titleOf(ref)} needs nothing undeclared`,
    },
    fix: hidden.length > 0 ? declare(hidden[0], facts) : undefined,
  }));
}

function judgeUses(facts: OfferingFacts): Judged[] {
  return allSteps(facts).flatMap(({ step, reference }) =>
    step.uses.map(ref => {
      const holds = !step.hidden.includes(ref);
      return {
        holds,
        steps: [reference],
        evidence: {
          ref,
          step: reference,
          text: `“${step.title}” uses ${facts.titleOf(
            ref,
          )}, which the offering ${holds ? 'declares' : 'does not declare'}`,
        },
        fix: declare(ref, facts),
      };
    }),
  );
}

export const noHiddenDependency: CriterionDefinition = {
  id: 'no-hidden-dependency',
  dimension: 'information-and-technology',
  question: 'Is everything that it depends on declared?',
  horizon: 'steps',
  mode: 'each',
  answer: facts => ({
    judged: [...judgeParts(facts), ...judgeUses(facts)],
    none: {
      evidence: { text: 'neither a part nor what a step uses is named' },
      fix: nameParts(facts),
    },
  }),
};
