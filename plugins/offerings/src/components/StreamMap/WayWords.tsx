import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowEdge,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { usePercentFormat } from '../Percent';

/** Props of {@link WayWords}. */
export interface WayWordsProps {
  way: FlowEdge;
  flow: ValueStreamFlow;
}

/** A way from one step to another in words: how often, where to, and when. */
export function WayWords(props: WayWordsProps) {
  const { way, flow } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const percent = usePercentFormat();
  const step = flow.steps.find(({ id }) => id === way.to)?.title ?? way.to;
  const words = {
    forward: t('streamFlow.way.onward', { step }),
    rework: t('streamFlow.way.back', { step }),
    backward: t('streamFlow.way.back', { step }),
    learning: t('streamFlow.way.learning', { step }),
  };
  const arrow = way.kind === 'forward' ? '→' : '↩';
  return (
    <>
      <span aria-hidden>{arrow} </span>
      {way.share !== undefined && <b>{percent(way.share)} </b>}
      {words[way.kind]}
      {way.when && `: ${way.when}`}
    </>
  );
}
