import type { Endangered, StepReference } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import type { Judged } from './criterion';

function uniqueSteps(misses: Judged[]): StepReference[] {
  const steps = new Map<string, StepReference>();
  for (const step of misses.flatMap(miss => miss.steps ?? [])) {
    steps.set(`${step.valueStream} ${step.step}`, step);
  }
  return [...steps.values()];
}

/** The offerings whose outcomes depend on what is missing: what no step rests on, they all do. */
function offeringsBehind(misses: Judged[], facts: OfferingFacts): Set<string> {
  if (misses.some(({ steps = [] }) => steps.length === 0)) {
    return new Set(facts.walk.members.map(({ ref }) => ref));
  }
  const streams = new Set(
    misses.flatMap(({ steps = [] }) =>
      steps.map(({ valueStream }) => valueStream),
    ),
  );
  return new Set(
    facts.flows
      .filter(({ valueStream }) => streams.has(valueStream))
      .flatMap(({ realizes }) => realizes),
  );
}

/** The steps that rest on what is missing, and the outcomes that those steps lead to. */
export function endangeredBy(
  misses: Judged[],
  facts: OfferingFacts,
): Endangered[] {
  if (misses.length === 0) return [];
  const offerings = offeringsBehind(misses, facts);
  return [
    ...uniqueSteps(misses).map(({ valueStream, step, title }) => ({
      kind: 'step' as const,
      title,
      ref: valueStream,
      step,
    })),
    ...facts.outcomes
      .filter(({ offering }) => offerings.has(offering))
      .map(({ name, offering }) => ({
        kind: 'outcome' as const,
        title: name,
        ref: offering,
      })),
  ];
}
