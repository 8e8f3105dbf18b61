import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useMemo } from 'react';
import { useTexts, type Texts } from '../../../hooks';
import { useDurationFormat, type DurationFormat } from '../../Duration';
import { useStepDescription } from '../list/useStepDescription';
import { useWaitWords } from '../useWaitWords';

/** The words on the steps of a map. */
export interface MapWords {
  t: Texts;
  durationOf: DurationFormat;
  waitOf: ReturnType<typeof useWaitWords>;
  describe: ReturnType<typeof useStepDescription>;
}

/** The words on the steps of a map, got once for all of them: every hook for texts watches the language on its own. */
export function useMapWords(model: ValueModel): MapWords {
  const t = useTexts();
  const durationOf = useDurationFormat();
  const waitOf = useWaitWords();
  const describe = useStepDescription(model);
  return useMemo(
    () => ({ t, durationOf, waitOf, describe }),
    [t, durationOf, waitOf, describe],
  );
}
