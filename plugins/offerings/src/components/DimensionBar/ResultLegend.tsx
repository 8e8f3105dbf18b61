import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DimensionCoverage } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { RESULTS } from './results';
import styles from './DimensionBar.module.css';

/** What the patterns of the bars mean, as far as they occur. */
export function ResultLegend(props: { dimensions: DimensionCoverage[] }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const occurring = new Set(
    props.dimensions.flatMap(({ criteria }) => criteria.map(c => c.result)),
  );
  return (
    <ul className={styles.legend}>
      {RESULTS.filter(result => occurring.has(result)).map(result => (
        <li key={result}>
          <span
            aria-hidden
            className={`${styles.swatch} ${styles[result]}`}
            style={
              result === 'partly'
                ? { backgroundSize: '50% 100%, 100% 100%' }
                : undefined
            }
          />
          {t(`result.${result}`)}
        </li>
      ))}
    </ul>
  );
}
