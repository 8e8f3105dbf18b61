import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import type { DeclaredPart } from '../../../value-model/parts';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { stepsUsing } from '../../steps';
import { nameParts } from './capabilitiesHaveParts';

/** Declares a dependency where it belongs: at the product as a part, at a service that stands alone as `dependsOn`. */
function declare(ref: string, facts: OfferingFacts): Fix {
  const summary = `Declare that the offering rests on ${facts.titleOf(ref)}.`;
  return facts.root.kind === 'Product'
    ? fillIn(facts.root, 'spec.capabilities', summary, {
        capabilities: [
          { name: '<capability>', type: 'software', parts: [ref] },
        ],
      })
    : fillIn(facts.root, 'spec.dependsOn', summary, { dependsOn: [ref] });
}

/** A part that can't be seen may well bring along what seems to be declared nowhere. */
function isOpen({ parts }: OfferingFacts): boolean {
  return parts.parts.some(({ entity }) => entity === undefined);
}

function sayNeeds(
  { ref, entity, hidden }: DeclaredPart,
  facts: OfferingFacts,
): string {
  const title = facts.titleOf(ref);
  if (!entity) return `what ${title} needs is not visible to you`;
  return hidden.length > 0
    ? `${title} needs ${hidden
        .map(facts.titleOf)
        .join(', ')}, which the offering does not declare`
    : `${title} needs nothing undeclared`;
}

function judgeParts(facts: OfferingFacts, open: boolean): Judged[] {
  return facts.parts.parts.map(part => {
    const { ref, entity, hidden } = part;
    const holds = entity !== undefined && hidden.length === 0;
    return {
      holds,
      unreadable: open,
      steps: holds ? [] : stepsUsing(ref, facts),
      evidence: { ref, text: sayNeeds(part, facts) },
      fix: hidden.length > 0 ? () => declare(hidden[0], facts) : undefined,
    };
  });
}

function judgeUses(facts: OfferingFacts, open: boolean): Judged[] {
  return facts.steps.flatMap(({ step, reference }) =>
    step.uses.map(ref => {
      const holds = !step.hidden.includes(ref);
      return {
        holds,
        unreadable: open,
        steps: [reference],
        evidence: {
          ref,
          step: reference,
          text: `“${step.title}” uses ${facts.titleOf(
            ref,
          )}, which the offering ${holds ? 'declares' : 'does not declare'}`,
        },
        fix: () => declare(ref, facts),
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
    judged: [
      ...judgeParts(facts, isOpen(facts)),
      ...judgeUses(facts, isOpen(facts)),
    ],
    none: {
      evidence: { text: 'neither a part nor what a step uses is named' },
      fix: () => nameParts(facts),
    },
  }),
};
