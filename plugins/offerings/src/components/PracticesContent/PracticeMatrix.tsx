import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { practiceTitle } from '../../model/titles';
import { ScrollRegion } from '../ScrollRegion';
import { MatrixHead } from './MatrixHead';
import { MatrixRows } from './MatrixRows';
import { practiceMatrix } from './matrix';
import styles from './PracticesContent.module.css';

/** Practices × stages, the eight that a whole journey leans on first. */
export function PracticeMatrix({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { essential, others } = useMemo(
    () =>
      practiceMatrix(model, row => ({
        ...row,
        title: practiceTitle(row.practice, t, row.title),
      })),
    [model, t],
  );
  return (
    <ScrollRegion className={styles.scroll} label={t('practicesContent.table')}>
      <table className={styles.matrix} aria-label={t('practicesContent.table')}>
        <MatrixHead stages={model.stages} />
        <MatrixRows
          title={t('practicesContent.eight')}
          rows={essential}
          model={model}
        />
        {others.length > 0 && (
          <MatrixRows
            title={t('practicesContent.others')}
            rows={others}
            model={model}
          />
        )}
      </table>
    </ScrollRegion>
  );
}
