import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import {
  safeUrl,
  type Improvement,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import type { ReactNode } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { Changed } from './Changed';
import { Effect } from './Effect';
import { LearnedAt } from './LearnedAt';
import { STATIONS } from './stations';
import { Status } from './Status';
import styles from './LearningCard.module.css';

/** Props of {@link ImprovementItem} and of what stands at its stations. */
export interface ImprovementProps {
  improvement: Improvement;
  model: ValueModel;
}

function Whose({ improvement, model }: ImprovementProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (improvement.offering === model.focus) {
    return <Badge size="small">{t('within.ownShare')}</Badge>;
  }
  return improvement.offering === model.root ? null : (
    <span className={styles.secondary}>
      {t('learningCard.of', {
        offering: (
          <EntityName
            entityRef={improvement.offering}
            entities={model.entities}
          />
        ),
      })}
    </span>
  );
}

function Learned(props: ImprovementProps) {
  const { title, url } = props.improvement;
  const safe = safeUrl(url);
  return (
    <>
      <strong>{safe ? <Link to={safe}>{title}</Link> : title}</strong>
      <Status improvement={props.improvement} />
      <Whose {...props} />
    </>
  );
}

/** One thing learned on its way round, from station to station. */
export function ImprovementItem(props: ImprovementProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const at: Record<(typeof STATIONS)[number], ReactNode> = {
    learnedAt: <LearnedAt {...props} />,
    learned: <Learned {...props} />,
    changed: <Changed {...props} />,
    helped: <Effect {...props} />,
  };
  return (
    <li className={styles.item} data-status={props.improvement.status}>
      <dl className={styles.row}>
        {STATIONS.map(station => (
          <div key={station} className={styles.cell}>
            <dt className={styles.term}>
              {t(`learningCard.station.${station}`)}
            </dt>
            <dd className={styles.detail}>{at[station]}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
