import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Stage,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { useStageTitle } from '../../../hooks';
import { practiceTitle } from '../../../model/titles';
import { offeringsTranslationRef } from '../../../translation';
import styles from './StepList.module.css';

/** The practices with the stages where they work, and those that are absent. */
export function PracticeSummary({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const { items, absent } = model.practices;
  const stagesOf = (stages: readonly Stage[]) =>
    stages.map(stage => stageTitle(stage)).join(', ');
  return (
    <section aria-label={t('endToEnd.practices.title')}>
      <h3 className={styles.stream}>{t('endToEnd.practices.title')}</h3>
      {items.length === 0 && <p>{t('endToEnd.practices.none')}</p>}
      <ul className={styles.practices}>
        {items.map(({ practice, title, stages }) => (
          <li key={practice}>
            {stages.length > 0
              ? t('endToEnd.practices.at', {
                  practice: practiceTitle(practice, t, title),
                  stages: stagesOf(stages),
                })
              : practiceTitle(practice, t, title)}
          </li>
        ))}
        {absent.map(practice => (
          <li key={practice} className={styles.absent}>
            {practiceTitle(practice, t)}: {t('endToEnd.practices.absent')}
          </li>
        ))}
      </ul>
    </section>
  );
}
