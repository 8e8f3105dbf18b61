import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { RiArrowRightSLine } from '@remixicon/react';
import { Fragment } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { MoreButton, useFold } from '../Fold';
import { BackToDiscover } from './BackToDiscover';
import { ImprovementItem } from './ImprovementItem';
import { inOrder } from './inOrder';
import { NothingLearned } from './NothingLearned';
import { STATIONS } from './stations';
import styles from './LearningCard.module.css';

const AT_FIRST = 5;

/** The way there: what stands above each column. Each item says it again for those who don't see columns. */
function Stations() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div className={styles.stations} aria-hidden>
      {STATIONS.map((station, index) => (
        <Fragment key={station}>
          {index > 0 && <RiArrowRightSLine size={20} className={styles.way} />}
          <span className={styles.station}>
            {t(`learningCard.station.${station}`)}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

/** What was learned, as a loop: from where it was learned to whether it helped, and back to discover. */
export function LearningLoop(props: { model: ValueModel }) {
  const { model } = props;
  const { improvements } = model.learning;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(inOrder(improvements), AT_FIRST);
  const done = improvements.filter(({ status }) => status === 'done').length;
  return (
    <div className={styles.container}>
      {improvements.length > 0 && (
        <p className={styles.text}>
          {t('learningCard.summary', {
            count: improvements.length,
            done: String(done),
          })}
        </p>
      )}
      <div className={styles.loop} data-empty={improvements.length === 0}>
        <Stations />
        {improvements.length === 0 ? (
          <NothingLearned model={model} />
        ) : (
          <ol className={styles.items} aria-label={t('learningCard.list')}>
            {fold.shown.map((improvement, index) => (
              <ImprovementItem
                key={`${improvement.offering} ${improvement.title} ${index}`}
                improvement={improvement}
                model={model}
              />
            ))}
          </ol>
        )}
        <MoreButton fold={fold} />
        <BackToDiscover model={model} />
      </div>
    </div>
  );
}
