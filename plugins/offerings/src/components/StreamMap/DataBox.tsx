import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { useDurationFormat } from '../Duration';
import { EntityName } from '../EntityName';
import { Fact } from '../Fact';
import { usePercentFormat } from '../Percent';
import styles from './ProcessBox.module.css';

/** Props of {@link DataBox}. */
export interface DataBoxProps {
  step: FlowStep;
  model: ValueModel;
}

/** What is known of a step: how long, how good, who, and by which practices. */
export function DataBox(props: DataBoxProps) {
  const { step, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useDurationFormat();
  const percent = usePercentFormat();
  const { percentCompleteAndAccurate: quality } = step;
  const nameOf = (ref: string) => (
    <EntityName entityRef={ref} entities={model.entities} />
  );
  const who = [
    ...(step.stakeholder ? [step.stakeholder] : []),
    ...step.performers.map(nameOf),
  ];
  return (
    <dl className={styles.dataBox}>
      <Fact label={t('streamMap.process')}>
        {format(step.processTime) ?? (
          <em className={styles.unknown}>{t('streamFlow.notTimed')}</em>
        )}
      </Fact>
      <Fact label={t('streamMap.accuracy')}>
        {quality === undefined ? (
          <em className={styles.unknown}>{t('streamMap.notRated')}</em>
        ) : (
          percent(quality)
        )}
      </Fact>
      <Fact label={t('endToEnd.list.who')}>
        {who.length > 0 ? (
          <CommaList items={who} />
        ) : (
          <em className={styles.unknown}>{t('endToEnd.list.nobody')}</em>
        )}
      </Fact>
      {step.practices.length > 0 && (
        <Fact label={t('endToEnd.list.practices')}>
          <CommaList items={step.practices.map(nameOf)} />
        </Fact>
      )}
    </dl>
  );
}
