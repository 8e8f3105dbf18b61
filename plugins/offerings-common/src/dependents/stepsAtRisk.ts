import type { DependentStep } from '../api';
import type { ModelStep, ModelStream } from '../value-model/flow';
import type { Member } from '../value-model/member';
import { isDeclaredSupplier } from '../value-model/suppliers';
import type { Chains } from './chains';

/** What steps of an offering name, by whom it declares as its suppliers. */
export interface StepSurroundings {
  ways: Chains['ways'];
  members: readonly Member[];
}

type Named = readonly [how: DependentStep['how'], ref: string];

/** The refs behind a supplier that a step names: its own, or those of the declarations under the same name. */
function supplierRefs(
  supplier: ModelStep['suppliers'][number],
  members: readonly Member[],
): string[] {
  if (supplier.ref !== undefined) return [supplier.ref];
  return members
    .flatMap(({ spec }) => spec.suppliers ?? [])
    .filter(declared => isDeclaredSupplier([declared], supplier))
    .flatMap(({ ref }) => ref ?? []);
}

function namedBy(step: ModelStep, members: readonly Member[]): Named[] {
  const refsOf: Record<DependentStep['how'], string[]> = {
    uses: step.uses,
    performs: step.performers,
    supplies: step.suppliers.flatMap(each => supplierRefs(each, members)),
    practice: step.practices,
  };
  return (['uses', 'performs', 'supplies', 'practice'] as const).flatMap(how =>
    refsOf[how].map(ref => [how, ref] as const),
  );
}

/** How a step rests on the entity; where it does in several ways, the shortest counts, and the first of those. */
function restOf(step: ModelStep, around: StepSurroundings) {
  return namedBy(step, around.members)
    .flatMap(([how, ref]) => {
      const via = around.ways.get(ref);
      return via ? [{ how, via: [...via] }] : [];
    })
    .sort((a, b) => a.via.length - b.via.length)
    .at(0);
}

/** The steps of a value stream that rest on the entity, each once, in the order of the stream. */
export function stepsAtRisk(
  stream: ModelStream,
  around: StepSurroundings,
): DependentStep[] {
  return stream.steps.flatMap(step => {
    const rest = restOf(step, around);
    if (!rest) return [];
    return [
      {
        valueStream: stream.ref,
        step: step.id,
        title: step.title,
        stage: step.stage,
        stakeholder: step.stakeholder,
        ...rest,
      },
    ];
  });
}
