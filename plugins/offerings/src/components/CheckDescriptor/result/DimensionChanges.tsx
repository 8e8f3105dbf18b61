import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LintedOffering } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { DimensionBar } from '../../DimensionBar';
import { CoverageChange } from './CoverageChange';
import styles from './result.module.css';

/** The four dimensions as they would be, one a line, each beside what it is now. */
export function DimensionChanges(props: { offering: LintedOffering }) {
  const { model, registered } = props.offering;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const before = new Map(
    registered?.dimensions.map(each => [each.dimension, each.coverage]),
  );
  return (
    <ul
      className={styles.dimensions}
      aria-label={t('checkDescriptor.result.dimensions')}
    >
      {model.dimensions.map(dimension => (
        <li key={dimension.dimension}>
          <span>{t(`dimension.${dimension.dimension}`)}</span>
          <CoverageChange
            after={dimension.coverage}
            before={before.get(dimension.dimension)}
            isRegistered={registered !== undefined}
          />
          <DimensionBar dimension={dimension} />
        </li>
      ))}
    </ul>
  );
}
