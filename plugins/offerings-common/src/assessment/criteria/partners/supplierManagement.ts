import { whereSupplied } from './statement';
import { addPractice } from '../flow/addPractice';

export const supplierManagement = whereSupplied({
  id: 'supplier-management',
  question: 'Does supplier management support it?',
  horizon: 'practices',
  mode: 'some',
  answer: facts => ({
    judged: facts.practices.items
      .filter(({ practice }) => practice === 'supplier-management')
      .flatMap(({ entities }) =>
        entities.map(ref => ({
          holds: true,
          evidence: { text: facts.titleOf(ref), ref },
        })),
      ),
    none: {
      evidence: { text: 'no practice of this kind supports it' },
      fix: () => addPractice('supplier-management', facts),
    },
  }),
});
