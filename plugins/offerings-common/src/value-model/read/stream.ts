import type { Entity } from '@backstage/catalog-model';
import type { ValueStreamSpec, ValueStreamStep } from '../../kinds';
import { isPlaceholder, parseDuration } from '../../text';
import type { ModelStep, ModelStream } from '../flow/types';
import { oncePer } from './oncePer';
import { readSpec } from './specs';

function milliseconds(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : parseDuration(iso);
}

function readSupplier(written: string): ModelStep['suppliers'][number] {
  return written.includes(':')
    ? { name: written, ref: written }
    : { name: written };
}

function readStep(step: ValueStreamStep): ModelStep {
  const type = step.type ?? 'work';
  return {
    id: step.id,
    title: step.title,
    stage: step.stage,
    type,
    performers: step.performers ?? [],
    stakeholder: step.stakeholder,
    skills: step.skills ?? [],
    processTime: type === 'wait' ? undefined : milliseconds(step.processTime),
    waitTime: milliseconds(step.waitTime),
    percentCompleteAndAccurate:
      step.percentCompleteAndAccurate === undefined
        ? undefined
        : step.percentCompleteAndAccurate / 100,
    uses: [...new Set(step.uses)],
    practices: [...new Set(step.practices)],
    suppliers: (step.suppliers ?? []).map(readSupplier),
    next: step.next?.map(target =>
      typeof target === 'string'
        ? { to: target }
        : {
            ...target,
            share: target.share === undefined ? undefined : target.share / 100,
          },
    ),
  };
}

/** A step whose title is still to be written is a step all the same: its id stands in. */
function withTitles(entity: Entity): Entity {
  const steps = entity.spec?.steps;
  if (!Array.isArray(steps)) return entity;
  return {
    ...entity,
    spec: {
      ...entity.spec,
      steps: steps.map(step =>
        typeof step === 'object' &&
        step !== null &&
        !Array.isArray(step) &&
        typeof step.id === 'string' &&
        (typeof step.title !== 'string' || isPlaceholder(step.title))
          ? { ...step, title: step.id }
          : step,
      ),
    },
  };
}

function withUniqueIds(steps: ModelStep[]): ModelStep[] {
  const seen = new Set<string>();
  return steps.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const readNameless = oncePer(entity => {
  const spec = readSpec('ValueStream', withTitles(entity));
  return {
    spec,
    stream: {
      demand: spec.demand,
      outcome: spec.outcome,
      endsAt: spec.endsAt ?? [],
      observedOn: spec.observedOn,
      steps: withUniqueIds((spec.steps ?? []).map(readStep)),
    },
  };
});

/** A value stream as its descriptor has it, cleaned, with its `spec` for what is no part of the flow. */
export function readStream(
  ref: string,
  entity: Entity,
): {
  stream: ModelStream;
  spec: Partial<ValueStreamSpec>;
} {
  const { spec, stream } = readNameless(entity);
  return { spec, stream: { ref, ...stream } };
}
