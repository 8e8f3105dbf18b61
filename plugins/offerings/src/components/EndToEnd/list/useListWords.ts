import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import type {
  FlowEdge,
  FlowStep,
  Stage,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useMemo } from 'react';
import { useStageTitle } from '../../../hooks';
import { offeringsTranslationRef } from '../../../translation';
import { useStepFacts, type StepFact } from './useStepFacts';
import { useWayWords } from './useWayWords';

/** The words of a list of steps. */
export interface ListWords {
  t: TranslationFunction<typeof offeringsTranslationRef.T>;
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
  const { t } = useTranslationRef(offeringsTranslationRef);
  const factsOf = useStepFacts(model);
  const wayOf = useWayWords();
  const stageTitle = useStageTitle();
  return useMemo(
    () => ({ t, factsOf, wayOf, stageTitle }),
    [t, factsOf, wayOf, stageTitle],
  );
}
