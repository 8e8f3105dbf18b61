import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { StageModel } from '@offerings/backstage-plugin-offerings-common';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import styles from './PracticesContent.module.css';

/** The nine stages; those without a step are said to be holes. */
export function MatrixHead({ stages }: { stages: StageModel[] }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {t('practicesContent.practice')}
        </th>
        {stages.map(({ stage, hole }) => (
          <th key={stage} scope="col" data-hole={hole}>
            {stageTitle(stage)}
            {hole && (
              <span className={styles.hole}>
                {t('practicesContent.noStep')}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
