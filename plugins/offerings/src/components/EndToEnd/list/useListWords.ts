import type {
  FlowEdge,
  FlowStep,
  Stage,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useMemo } from 'react';
import { useStageTitle, useTexts, type Texts } from '../../../hooks';
import { useStepFacts, type StepFact } from './useStepFacts';
import { useWayWords } from './useWayWords';

/** The words of a list of steps. */
export interface ListWords {
  t: Texts;
  factsOf(
    step: FlowStep,
    flow: ValueStreamFlow,
    isLongest: boolean,
  ): StepFact[];
  wayOf(edge: FlowEdge): string;
  stageTitle(stage: Stage): string;
}

/** The words of a list of steps, got once for all of them: every hook for texts watches the language on its own. */
export function useListWords(model: ValueModel): ListWords {
  const t = useTexts();
  const factsOf = useStepFacts(model);
  const wayOf = useWayWords();
  const stageTitle = useStageTitle();
  return useMemo(
    () => ({ t, factsOf, wayOf, stageTitle }),
    [t, factsOf, wayOf, stageTitle],
  );
}
