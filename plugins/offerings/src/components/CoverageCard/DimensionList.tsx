import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { DimensionBar, useCoverageFormat } from '../DimensionBar';
import styles from './CoverageCard.module.css';

/** The four dimensions, one a line, each with the way to its questions. */
export function DimensionList(props: {
  model: ValueModel;
  coverageTab: string;
}) {
  const { model, coverageTab } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useCoverageFormat();
  return (
    <ul className={styles.dimensions} aria-label={t('coverageCard.dimensions')}>
      {model.dimensions.map(dimension => (
        <li key={dimension.dimension}>
          <Link to={`${coverageTab}#${dimension.dimension}`}>
            {t(`dimension.${dimension.dimension}`)}
          </Link>
          <DimensionBar dimension={dimension} own={model.focus} />
          <span className={styles.coverage}>
            {dimension.coverage === undefined
              ? t('coverageCard.noCoverage')
              : format(dimension.coverage)}
          </span>
        </li>
      ))}
    </ul>
  );
}
