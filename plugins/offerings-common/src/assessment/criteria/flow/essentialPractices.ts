import { ESSENTIAL_PRACTICES, PRACTICES } from '../../../vocabularies';
import type { CriterionDefinition } from '../../criterion';
import { addPractice } from './addPractice';

export const essentialPractices: CriterionDefinition = {
  id: 'essential-practices',
  dimension: 'value-streams-and-processes',
  question: 'Are the eight practices that a whole journey leans on at work?',
  horizon: 'practices',
  mode: 'all',
  answer: facts => ({
    judged: ESSENTIAL_PRACTICES.map(id => {
      const item = facts.practices.items.find(
        ({ practice }) => practice === id,
      );
      return {
        holds: item !== undefined,
        evidence: {
          text: item
            ? PRACTICES[id].title
            : `${PRACTICES[id].title} is at work nowhere`,
          ref: item?.entities[0],
        },
        fix: () => addPractice(id, facts),
      };
    }),
    none: { evidence: { text: 'no practice supports it' } },
  }),
};
