import type { OfferingFacts } from '../../../value-model/facts';
import type { DeclaredPart } from '../../../value-model/parts';
import type { Answer, CriterionDefinition, Judged } from '../../criterion';
import { stepsUsing } from '../../steps';
import { nameParts } from './capabilitiesHaveParts';

const UNSEEN = 'is not found or not visible to you';

/** Asks one question of each part; a part that can't be seen can't be judged. */
function askEachPart(
  facts: OfferingFacts,
  judge: (part: DeclaredPart) => { holds: boolean; text: string },
): Answer {
  return {
    judged: facts.parts.parts.map((part): Judged => {
      const unreadable = part.entity === undefined;
      const { holds, text } = unreadable
        ? { holds: false, text: UNSEEN }
        : judge(part);
      return {
        holds,
        unreadable,
        evidence: { text: `${facts.titleOf(part.ref)} ${text}`, ref: part.ref },
        steps: stepsUsing(part.ref, facts),
      };
    }),
    none: {
      evidence: { text: 'no part is named' },
      fix: nameParts(facts),
    },
  };
}

export const partsResolve: CriterionDefinition = {
  id: 'parts-resolve',
  dimension: 'information-and-technology',
  question: 'Is each part in the catalog?',
  horizon: 'root',
  mode: 'each',
  answer: facts =>
    askEachPart(facts, () => ({ holds: true, text: 'is in the catalog' })),
};

export const partsNotDeprecated: CriterionDefinition = {
  id: 'parts-not-deprecated',
  dimension: 'information-and-technology',
  question: 'Is each part still maintained?',
  horizon: 'root',
  mode: 'each',
  answer: facts =>
    askEachPart(facts, ({ deprecated }) => ({
      holds: !deprecated,
      text: deprecated ? 'is deprecated' : 'is not deprecated',
    })),
};

export const partsHaveOwners: CriterionDefinition = {
  id: 'parts-have-owners',
  dimension: 'information-and-technology',
  question: 'Does each part have an owner?',
  horizon: 'root',
  mode: 'each',
  answer: facts =>
    askEachPart(facts, ({ owner }) => ({
      holds: owner !== undefined && facts.entityOf(owner) !== undefined,
      text: owner
        ? `is owned by ${facts.titleOf(owner)}`
        : 'is owned by nobody',
    })),
};
