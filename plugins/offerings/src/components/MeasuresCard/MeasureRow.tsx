import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import {
  safeUrl,
  type Measure,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiExternalLinkLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { useReadingFormat } from '../ReadingFormat';
import { Age } from './Age';
import { HistoryLine } from './HistoryLine';
import { Target } from './Target';
import { Trend } from './Trend';
import styles from './MeasuresCard.module.css';

/** Whose measure it is, where it is not that of the offering's root. */
function Whose(props: { measure: Measure; model: ValueModel }) {
  const { measure, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (measure.offering === model.focus) {
    return <Badge size="small">{t('within.ownShare')}</Badge>;
  }
  return measure.offering === model.root ? null : (
    <span className={styles.secondary}>
      {t('measuresCard.of', {
        offering: (
          <EntityName entityRef={measure.offering} entities={model.entities} />
        ),
      })}
    </span>
  );
}

function Source(props: { measure: Measure }) {
  const { name, source } = props.measure;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const url = safeUrl(source);
  return url === undefined ? null : (
    <Link
      to={url}
      aria-label={t('measuresCard.sourceOf', { measure: name })}
      title={url}
      className={styles.source}
    >
      {t('measuresCard.source')}
      <RiExternalLinkLine size={14} aria-hidden className={styles.icon} />
    </Link>
  );
}

/** One measure: what it is, where it stands against its target, how it moves, and how old that is. */
export function MeasureRow(props: { measure: Measure; model: ValueModel }) {
  const { measure, model } = props;
  const { latest, unit, name } = measure;
  const format = useReadingFormat();
  const isUnread = model.measurement.readingsUnavailable === true;
  return (
    <li className={styles.measure}>
      <div className={styles.name}>
        <strong>{name}</strong>
        <Whose measure={measure} model={model} />
        <Source measure={measure} />
      </div>
      <div className={styles.value}>
        {latest && (
          <span>
            <span className={styles.latest}>{format.value(latest.value)}</span>
            {unit && <>&nbsp;{unit}</>}
          </span>
        )}
        <Target measure={measure} />
      </div>
      <div className={styles.course}>
        <HistoryLine measure={measure} />
        <Trend measure={measure} />
      </div>
      <Age measure={measure} isUnread={isUnread} />
    </li>
  );
}
