import type { Fix } from '../../../api';
import type { OfferingSupplier } from '../../../kinds';
import type { OfferingFacts } from '../../../value-model/facts';
import { placesOf } from '../../../value-model/read/places';
import type { StepInFlow } from '../../../value-model/steps';
import { isDeclaredSupplier } from '../../../value-model/suppliers';
import type { Member } from '../../../value-model/walk';
import type { Answer, CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';

/** The steps that name a supplier. */
export function stepsWithSuppliers(facts: OfferingFacts): StepInFlow[] {
  return facts.steps.filter(({ step }) => step.suppliers.length > 0);
}

/** The root says on purpose that there are no suppliers, and nothing contradicts it. */
function hasNone(facts: OfferingFacts): boolean {
  // An empty list is a statement only as it was written: one whose items were all placeholders says nothing.
  const written = facts.root.entity.spec?.suppliers;
  const { services, streams } = facts.walk.unread;
  return (
    Array.isArray(written) &&
    written.length === 0 &&
    services.length + streams.length === 0 &&
    facts.suppliers.length === 0 &&
    stepsWithSuppliers(facts).length === 0
  );
}

/** The fix for an offering that says nothing of its suppliers. */
function nameSuppliers(facts: OfferingFacts): Fix {
  return fillIn(
    facts.root,
    'spec.suppliers',
    'Name the suppliers, or write an empty list to say that there are none.',
    {
      suppliers: [
        {
          name: '<supplier>',
          provides: '<what it provides>',
          agreement: 'https://<address of the agreement>',
          relationshipOwner: 'group:default/<team>',
        },
      ],
    },
  );
}

const NONE: Answer = {
  applicable: false,
  evidence: {
    text: 'it has no suppliers, on purpose',
    field: 'spec.suppliers',
  },
};

/** A question that only makes sense for an offering with suppliers. */
export function whereSupplied(
  definition: Omit<CriterionDefinition, 'dimension'>,
): CriterionDefinition {
  return {
    ...definition,
    dimension: 'partners-and-suppliers',
    answer: facts => (hasNone(facts) ? NONE : definition.answer(facts)),
  };
}

export const suppliersStated: CriterionDefinition = {
  id: 'suppliers-stated',
  dimension: 'partners-and-suppliers',
  question: 'Are the suppliers stated?',
  horizon: 'steps',
  mode: 'some',
  answer: facts => {
    const judged: Judged[] = facts.suppliers.map(({ name, ref }) => ({
      holds: true,
      evidence: { text: name, ref, field: 'spec.suppliers' },
    }));
    if (hasNone(facts)) {
      judged.push({
        holds: true,
        evidence: {
          text: 'it has none, on purpose',
          field: 'spec.suppliers',
        },
      });
    }
    return {
      judged,
      none: {
        evidence: {
          text:
            stepsWithSuppliers(facts).length > 0
              ? 'steps name suppliers that nobody declares'
              : 'nothing is said about suppliers',
          field: 'spec.suppliers',
        },
        fix: () => nameSuppliers(facts),
      },
    };
  },
};

function stepsSuppliedBy(supplier: OfferingSupplier, steps: StepInFlow[]) {
  return steps
    .filter(({ step }) =>
      step.suppliers.some(named => isDeclaredSupplier([supplier], named)),
    )
    .map(({ reference }) => reference);
}

interface SupplierQuestion {
  id: string;
  question: string;
  field: 'provides' | 'agreement' | 'relationshipOwner';
  placeholder: string;
  miss: string;
  summary: string;
}

function askMember(
  ask: SupplierQuestion,
  member: Member,
  facts: OfferingFacts,
): Judged[] {
  const placeOf = placesOf(member.entity, 'spec.suppliers', 'name');
  const steps = stepsWithSuppliers(facts);
  return (member.spec.suppliers ?? []).map((supplier): Judged => {
    const { name, ref } = supplier;
    const value = supplier[ask.field];
    const says =
      value && ask.field === 'relationshipOwner' ? facts.titleOf(value) : value;
    const field = `${placeOf(name)}.${ask.field}`;
    const holds = value !== undefined;
    return {
      holds,
      steps: holds ? [] : stepsSuppliedBy(supplier, steps),
      evidence: {
        text: `${name}: ${says ?? ask.miss}`,
        ref: ref ?? member.ref,
        field,
      },
      fix: () =>
        fillIn(member, field, `${ask.summary}: ${name}.`, {
          suppliers: [{ name, ref, [ask.field]: ask.placeholder }],
        }),
    };
  });
}

/** Asks one thing of each declared supplier. */
export function askEachSupplier(ask: SupplierQuestion): CriterionDefinition {
  return whereSupplied({
    id: ask.id,
    question: ask.question,
    horizon: 'services',
    mode: 'each',
    answer: facts => ({
      judged: facts.walk.members.flatMap(member =>
        askMember(ask, member, facts),
      ),
      none: {
        evidence: { text: 'no supplier is named', field: 'spec.suppliers' },
        fix: () => nameSuppliers(facts),
      },
    }),
  });
}
