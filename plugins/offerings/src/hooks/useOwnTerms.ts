import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  parseOwnTerms,
  practiceDefinition,
  type OwnTerms,
  type Stage,
} from '@offerings/backstage-plugin-offerings-common';
import { useCallback, useMemo } from 'react';
import { practiceTitle } from '../model/titles';
import { offeringsTranslationRef } from '../translation';
import { useTexts } from './useTexts';

/** The words of the organisation, from the configuration. */
function useOwnTerms(): OwnTerms {
  const config = useApi(configApiRef);
  return useMemo(
    () => parseOwnTerms(config.getOptional('offerings')),
    [config],
  );
}

/** What stages are called: in the organisation's own words where it has some, else in the language of the reader. */
export function useStageTitle(): (stage: Stage) => string {
  const t = useTexts();
  const { stages } = useOwnTerms();
  return useCallback(
    (stage: Stage) => stages?.[stage] ?? t(`stage.${stage}`),
    [stages, t],
  );
}

/** What practices are called, by their ids; the id itself where nobody says. */
export function usePracticeTitle(): (practice: string) => string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const own = useOwnTerms();
  return useCallback(
    (practice: string) =>
      practiceTitle(practice, t, practiceDefinition(practice, own)?.title),
    [t, own],
  );
}
