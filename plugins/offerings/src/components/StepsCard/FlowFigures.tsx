import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  type Count,
  type ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { Figures, formatPercent, type Figure } from '../Figures';

function isComplete({ known, of }: Count): boolean {
  return known === of;
}

function useTimeFigure(flow: ValueStreamFlow) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { timed } = flow;
  const known = String(timed.known);
  const note = t('stepsCard.timed', { known, of: String(timed.of) });
  return (label: string, duration: string): Figure => {
    const value = formatDuration(duration);
    if (isComplete(timed)) return { label, value };
    if (timed.known === 0)
      return { label, value: t('stepsCard.notKnown'), note };
    return { label, value: t('stepsCard.atLeast', { value }), note };
  };
}

function useRolledFigure(flow: ValueStreamFlow): Figure {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { rated, rolledPercentCompleteAndAccurate: ratio } = flow;
  const label = t('stepsCard.rolled');
  if (ratio === undefined) {
    return {
      label,
      value: t('stepsCard.notKnown'),
      note: t('stepsCard.noRatings'),
    };
  }
  const value = formatPercent(ratio);
  if (isComplete(rated)) return { label, value };
  return {
    label,
    value: t('stepsCard.atMost', { value }),
    note: t('stepsCard.rated', {
      known: String(rated.known),
      of: String(rated.of),
    }),
  };
}

/** The four figures of a value stream; what is not measured is said, never filled in. */
export function FlowFigures(props: { flow: ValueStreamFlow }) {
  const { flow } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const timeFigure = useTimeFigure(flow);
  const rolled = useRolledFigure(flow);
  const efficiency: Figure = {
    label: t('stepsCard.flowEfficiency'),
    value:
      flow.flowEfficiency === undefined
        ? t('stepsCard.notKnown')
        : formatPercent(flow.flowEfficiency),
    note:
      flow.flowEfficiency === undefined
        ? t('stepsCard.timesMissing')
        : undefined,
  };
  return (
    <Figures
      figures={[
        timeFigure(t('stepsCard.leadTime'), flow.leadTime),
        timeFigure(t('stepsCard.processTime'), flow.processTime),
        efficiency,
        rolled,
      ]}
    />
  );
}
