import type { Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { target } from '../../steps';
import { stepsWithSuppliers, whereSupplied } from './statement';
import { addValueStream } from '../flow/addValueStream';

export const stepSuppliersDeclared = whereSupplied({
  id: 'step-suppliers-declared',
  question: 'Is each supplier that a step names declared?',
  horizon: 'steps',
  mode: 'each',
  answer: facts => {
    const stream = facts.flows.find(({ steps }) => steps.length > 0);
    return {
      judged: stepsWithSuppliers(facts).flatMap(({ step, index, reference }) =>
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
              field: `spec.steps[${index}].suppliers`,
            },
            fix: fillIn(
              facts.root,
              'spec.suppliers',
              `Declare ${title} as a supplier.`,
              {
                suppliers: [
                  { name: title, ref, provides: '<what it provides>' },
                ],
              },
            ),
          };
        }),
      ),
      none: {
        evidence: { text: 'no step names a supplier' },
        fix: stream
          ? fillIn(
              target(stream.valueStream, facts),
              'spec.steps[0].suppliers',
              'Name the supplier in the steps that rely on it.',
              {
                steps: [{ id: stream.steps[0].id, suppliers: ['<supplier>'] }],
              },
            )
          : addValueStream(facts),
      },
    };
  },
});
