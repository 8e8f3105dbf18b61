import { placesOf } from '../../../value-model/read/places';
import type { CriterionDefinition } from '../../criterion';
import { fillIn } from '../../fix';

export const stakeholdersNamed: CriterionDefinition = {
  id: 'stakeholders-named',
  dimension: 'organizations-and-people',
  question: 'Are the people it is for named?',
  horizon: 'services',
  mode: 'some',
  answer: facts => ({
    judged: facts.walk.members.flatMap(({ ref, entity, spec }) => {
      const placeOf = placesOf(entity, 'spec.stakeholders', 'name');
      return (spec.stakeholders ?? []).map(({ name, roles }) => ({
        holds: true,
        evidence: {
          text: `${name} (${roles.join(', ')})`,
          ref,
          field: placeOf(name),
        },
      }));
    }),
    none: {
      evidence: { text: 'no stakeholder is named', field: 'spec.stakeholders' },
      fix: () =>
        fillIn(
          facts.root,
          'spec.stakeholders',
          'Name who it is for, and in which role.',
          { stakeholders: [{ name: '<who it is for>', roles: ['user'] }] },
        ),
    },
  }),
};
