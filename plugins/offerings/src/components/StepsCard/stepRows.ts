import type {
  FlowStep,
  Stage,
  StepType,
  ValueStreamEntityV1alpha1,
} from '@offerings/backstage-plugin-offerings-common';
import { fullRef } from '../../model/refs';

/** A step as the card shows it. */
export interface StepRow {
  id: string;
  title: string;
  stage: Stage;
  type: StepType;
  /** Full refs. */
  performers: string[];
  stakeholder?: string;
  /** ISO 8601. */
  processTime?: string;
  /** ISO 8601. */
  waitTime?: string;
  /** From 0 to 1. */
  percentCompleteAndAccurate?: number;
}

/** The steps as the value model has them. */
export function rowsOfFlow(steps: FlowStep[]): StepRow[] {
  return steps.map(step => ({ ...step }));
}

/** The steps as the descriptor has them. */
export function rowsOfDescriptor(entity: ValueStreamEntityV1alpha1): StepRow[] {
  const toRef = (written: string) =>
    fullRef(written, { entity, defaultKind: 'group' }) ?? [];
  return (entity.spec.steps ?? []).map(step => ({
    ...step,
    type: step.type ?? 'work',
    performers: (step.performers ?? []).flatMap(toRef),
    percentCompleteAndAccurate:
      step.percentCompleteAndAccurate === undefined
        ? undefined
        : step.percentCompleteAndAccurate / 100,
  }));
}
