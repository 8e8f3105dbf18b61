import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import type { Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { target } from '../../steps';
import { stepsWithSuppliers, whereSupplied } from './statement';
import { addValueStream } from '../flow/addValueStream';

function nameInAStep(facts: OfferingFacts): Fix {
  const [first] = facts.steps;
  return first
    ? fillIn(
        target(first.flow.valueStream, facts),
        `${first.path}.suppliers`,
        'Name the supplier in the steps that rely on it.',
        { steps: [{ id: first.step.id, suppliers: ['<supplier>'] }] },
      )
    : addValueStream(facts, { suppliers: ['<supplier>'] });
}

export const stepSuppliersDeclared = whereSupplied({
  id: 'step-suppliers-declared',
  question: 'Is each supplier that a step names declared?',
  horizon: 'steps',
  mode: 'each',
  answer: facts => {
    return {
      judged: stepsWithSuppliers(facts).flatMap(({ step, path, reference }) =>
        step.suppliers.map(({ name, ref, declared }): Judged => {
          const title = ref ? facts.titleOf(ref) : name;
          return {
            holds: declared,
            steps: [reference],
            evidence: {
              text: declared
                ? `${title}, named by “${step.title}”`
                : `${title} is named by “${step.title}” only`,
              ref,
              step: reference,
              field: `${path}.suppliers`,
            },
            fix: () =>
              fillIn(
                facts.root,
                'spec.suppliers',
                `Declare ${title} as a supplier.`,
                { suppliers: [{ name: title, ref }] },
              ),
          };
        }),
      ),
      none: {
        evidence: { text: 'no step names a supplier' },
        fix: () => nameInAStep(facts),
      },
    };
  },
});
