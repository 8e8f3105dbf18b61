import type {
  FlowStep,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { useStageTitle, useTexts } from '../../../hooks';
import { titleOf } from '../../../model/titles';
import { useDurationFormat } from '../../Duration';
import { useWaitWords } from '../useWaitWords';
import type { MapStep } from '../layout';

/** Gives what the picture of a step says beside its title, for those who don't see it. */
export function useStepDescription(
  model: ValueModel,
): (step: MapStep, count: number, longest: boolean) => string {
  const t = useTexts();
  const stageTitle = useStageTitle();
  const format = useDurationFormat();
  const waitWords = useWaitWords();
  return useCallback(
    ({ step, index }: MapStep, count: number, longest: boolean) => {
      const process = format(step.processTime);
      return [
        t(`endToEnd.type.${step.type}`),
        stageTitle(step.stage),
        t('endToEnd.step.number', {
          number: String(index + 1),
          of: String(count),
        }),
        whoOf(step, model).join(', ') || t('endToEnd.lane.nobody'),
        process && t('endToEnd.list.processTime', { duration: process }),
        waitWords(step.waitTime),
        longest && t('endToEnd.step.longest'),
        step.onMainPath && t('endToEnd.step.mainPath'),
        step.endsHere && t('endToEnd.step.ends'),
        step.hidden.length > 0 && t('endToEnd.step.hidden'),
        step.suppliers.some(({ declared }) => !declared) &&
          t('endToEnd.step.undeclared'),
      ]
        .filter(Boolean)
        .join(', ');
    },
    [t, stageTitle, format, waitWords, model],
  );
}

/** The names of everyone who performs a step or takes part in it. */
export function whoOf(step: FlowStep, model: ValueModel): string[] {
  return [
    ...step.performers.map(ref => titleOf(model.entities, ref)),
    ...(step.stakeholder ? [step.stakeholder] : []),
  ];
}
