import type { Finding } from '../../../api';
import { quoteAll } from '../sentences';
import type { FlowSurroundings, ModelStep } from '../types';
import { findHiddenNeeds } from './hiddenNeeds';

/** Something that steps lean on and the offering declares nowhere. */
interface Undeclared {
  verb: [one: string, several: string];
  name: string;
  refs: string[];
  steps: ModelStep[];
}

/** What a step uses that the offering does not declare. */
export function hiddenUses(
  step: ModelStep,
  around: FlowSurroundings,
): string[] {
  return [...new Set(step.uses)].filter(ref => !around.isDeclaredPart(ref));
}

function collect(
  steps: readonly ModelStep[],
  around: FlowSurroundings,
): Undeclared[] {
  const found = new Map<string, Undeclared>();
  function add(key: string, step: ModelStep, what: Omit<Undeclared, 'steps'>) {
    const earlier = found.get(key);
    if (!earlier) found.set(key, { ...what, steps: [step] });
    else if (earlier.steps.at(-1) !== step) earlier.steps.push(step);
  }
  for (const step of steps) {
    for (const ref of hiddenUses(step, around)) {
      const name = around.titleOf(ref);
      add(`use ${ref}`, step, { verb: ['uses', 'use'], name, refs: [ref] });
    }
    for (const supplier of step.suppliers) {
      if (around.isDeclaredSupplier(supplier)) continue;
      const { ref } = supplier;
      add(`supplier ${ref ?? supplier.name}`, step, {
        verb: ['relies on the supplier', 'rely on the supplier'],
        name: ref === undefined ? supplier.name : around.titleOf(ref),
        refs: ref === undefined ? [] : [ref],
      });
    }
  }
  return [...found.values()];
}

function findUndeclared(
  steps: readonly ModelStep[],
  around: FlowSurroundings,
): Finding[] {
  return collect(steps, around).map(undeclared => {
    const [one, several] = undeclared.verb;
    const verb = undeclared.steps.length === 1 ? one : several;
    return {
      kind: 'hidden-dependency',
      statement: `${quoteAll(
        undeclared.steps.map(({ title }) => title),
      )} ${verb} ${quoteAll([
        undeclared.name,
      ])}, which the offering declares nowhere.`,
      steps: undeclared.steps.map(({ id }) => id),
      refs: undeclared.refs,
    };
  });
}

/**
 * Hidden dependencies: entities that steps use, suppliers that they name, and what the parts behind them need, which the
 * offering declares nowhere.
 */
export function findHiddenDependencies(
  steps: readonly ModelStep[],
  around: FlowSurroundings,
): Finding[] {
  return [...findUndeclared(steps, around), ...findHiddenNeeds(steps, around)];
}
