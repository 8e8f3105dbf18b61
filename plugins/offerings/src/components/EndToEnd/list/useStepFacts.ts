import type {
  FlowStep,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { titleOf } from '../../../model/titles';
import { useTexts } from '../../../hooks';
import { usePercentFormat } from '../../Percent';
import { useDurationFormat } from '../../Duration';
import { useWaitWords } from '../useWaitWords';
import { whoOf } from './useStepDescription';

/** Something known of a step. */
export interface StepFact {
  label: string;
  text: string;
}

/** Gives what is known of a step, as words; only who performs it is said in any case. */
export function useStepFacts(
  model: ValueModel,
): (step: FlowStep, flow: ValueStreamFlow, isLongest: boolean) => StepFact[] {
  const t = useTexts();
  const timesOf = useTimes();
  return useCallback(
    (step, flow, isLongest) => {
      const nameOf = (ref: string) => titleOf(model.entities, ref);
      const facts = [
        {
          label: t('endToEnd.list.who'),
          words: [whoOf(step, model).join(', ') || t('endToEnd.list.nobody')],
        },
        { label: t('endToEnd.list.times'), words: timesOf(step, isLongest) },
        {
          label: t('endToEnd.list.uses'),
          words: step.uses.map(ref =>
            step.hidden.includes(ref)
              ? t('endToEnd.list.hiddenMark', { name: nameOf(ref) })
              : nameOf(ref),
          ),
        },
        {
          label: t('endToEnd.list.practices'),
          words: step.practices.map(nameOf),
        },
        {
          label: t('endToEnd.list.suppliers'),
          words: step.suppliers.map(({ name, declared }) =>
            declared ? name : t('endToEnd.list.undeclaredMark', { name }),
          ),
        },
        { label: t('endToEnd.list.skills'), words: step.skills },
        {
          label: t('endToEnd.list.findings'),
          words: flow.findings
            .filter(finding => finding.steps.includes(step.id))
            .map(finding => finding.statement),
        },
      ];
      return facts
        .filter(({ words }) => words.length > 0)
        .map(({ label, words }) => ({ label, text: words.join(', ') }));
    },
    [t, timesOf, model],
  );
}

function useTimes(): (step: FlowStep, isLongest: boolean) => string[] {
  const t = useTexts();
  const format = useDurationFormat();
  const percent = usePercentFormat();
  const waitWords = useWaitWords();
  return useCallback(
    (step, isLongest) => {
      const process = format(step.processTime);
      const wait = waitWords(step.waitTime);
      const words = [
        process && t('endToEnd.list.processTime', { duration: process }),
        wait,
        isLongest && t('endToEnd.step.longest'),
        step.percentCompleteAndAccurate !== undefined &&
          t('endToEnd.list.accurate', {
            share: percent(step.percentCompleteAndAccurate),
          }),
      ].flatMap(word => word || []);
      return process || wait ? words : [t('endToEnd.step.untimed'), ...words];
    },
    [t, format, percent, waitWords],
  );
}
