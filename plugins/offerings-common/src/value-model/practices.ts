import type { PracticeAtWork, PracticeCoverage, ValueStreamFlow } from '../api';
import {
  ESSENTIAL_PRACTICES,
  practiceDefinition,
  STAGES,
  type OwnTerms,
} from '../vocabularies';
import { referTo } from './stages';
import type { OfferingWalk } from './walk';

const ESSENTIAL: readonly string[] = ESSENTIAL_PRACTICES;

function describe(
  practice: string,
  reached: OfferingWalk['practices'],
  flows: ValueStreamFlow[],
  titleOf: (ref: string) => string,
  own?: OwnTerms,
): PracticeAtWork {
  const refs = reached.map(({ ref }) => ref);
  const applied = flows.flatMap(flow =>
    flow.steps
      .filter(step => step.practices.some(ref => refs.includes(ref)))
      .map(step => ({ stage: step.stage, reference: referTo(flow, step) })),
  );
  const definition = practiceDefinition(practice, own);
  const stages = new Set([
    ...reached.flatMap(({ spec }) => spec.stages ?? []),
    ...applied.map(({ stage }) => stage),
  ]);
  return {
    practice,
    title: definition?.title ?? titleOf(refs[0]),
    type: reached[0].spec.type ?? definition?.type,
    essential: ESSENTIAL.includes(practice),
    entities: refs,
    stages: STAGES.filter(stage => stages.has(stage)),
    steps: applied.map(({ reference }) => reference),
  };
}

/** Which practices support the offering, where they work, and which of the essential eight are absent. */
export function describePractices(
  practices: OfferingWalk['practices'],
  flows: ValueStreamFlow[],
  titleOf: (ref: string) => string,
  own?: OwnTerms,
): PracticeCoverage {
  const byId = new Map<string, OfferingWalk['practices']>();
  for (const reached of practices) {
    const id = reached.spec.practice;
    if (id) byId.set(id, [...(byId.get(id) ?? []), reached]);
  }
  return {
    items: [...byId.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, reached]) => describe(id, reached, flows, titleOf, own)),
    absent: ESSENTIAL.filter(id => !byId.has(id)),
  };
}
