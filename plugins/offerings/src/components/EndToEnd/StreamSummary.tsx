import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { memo } from 'react';
import { titleOf } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import { FlowFigures } from '../FlowFigures';
import styles from './ValueMap.module.css';

/** Props of {@link StreamSummary}. */
export interface StreamSummaryProps {
  model: ValueModel;
  flow: ValueStreamFlow;
  /** Others are in sight as well, so that it needs its name. */
  isNamed: boolean;
}

/** From what to what a value stream leads, and its figures. */
export const StreamSummary = memo((props: StreamSummaryProps) => {
  const { model, flow, isNamed } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { demand, outcome, observedOn } = flow;
  const title = titleOf(model.entities, flow.valueStream);
  return (
    <div className={styles.summary}>
      {isNamed && <h3>{title}</h3>}
      <FlowFigures flow={flow} title={title} />
      {(demand || outcome || observedOn) && (
        <p className={styles.purpose}>
          {demand && <span>{t('endToEnd.stream.demand', { demand })}</span>}
          {outcome && <span>{t('endToEnd.stream.outcome', { outcome })}</span>}
          {observedOn && (
            <span>{t('endToEnd.stream.observed', { date: observedOn })}</span>
          )}
        </p>
      )}
    </div>
  );
});
