import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Criterion,
  DimensionCoverage,
} from '@offerings/backstage-plugin-offerings-common';
import { concerns } from '../../model/criteria';
import { offeringsTranslationRef } from '../../translation';
import { useCoverageFormat } from './useCoverageFormat';
import { RESULTS } from './results';
import styles from './DimensionBar.module.css';

function isMet(criterion: Criterion): boolean {
  return criterion.result === 'met';
}

function applies(criterion: Criterion): boolean {
  return criterion.result !== 'not-applicable';
}

/** What is met stands first, so that the bar reads like a level. */
function inBarOrder(criteria: Criterion[]): Criterion[] {
  const rank = ({ result }: Criterion) => RESULTS.indexOf(result);
  return [...criteria].sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}

/** How many of the criteria that apply are met. */
export function countMet(criteria: Criterion[]): { met: number; of: number } {
  return {
    met: criteria.filter(isMet).length,
    of: criteria.filter(applies).length,
  };
}

/** Props of {@link DimensionBar}. */
export interface DimensionBarProps {
  dimension: DimensionCoverage;
  /** The ref of the Service whose own share is marked. */
  own?: string;
}

/** The coverage of one dimension: a segment for each criterion, told apart by pattern and not by colour alone. */
export function DimensionBar(props: DimensionBarProps) {
  const { dimension, coverage, criteria } = props.dimension;
  const { own } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useCoverageFormat();
  const name = t(`dimension.${dimension}`);
  const { met, of } = countMet(criteria);
  const label =
    coverage === undefined
      ? t('dimension.barWithoutCoverage', { dimension: name })
      : t('dimension.bar', {
          dimension: name,
          coverage: format(coverage),
          met: String(met),
          total: String(of),
        });
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      {inBarOrder(criteria).map(criterion => (
        <span
          key={criterion.id}
          className={`${styles.segment} ${styles[criterion.result]}`}
          data-own={own !== undefined && concerns(criterion, own)}
          style={
            criterion.result === 'partly'
              ? { backgroundSize: `${criterion.score * 100}% 100%, 100% 100%` }
              : undefined
          }
          title={t('dimension.segment', {
            question: criterion.question,
            result: t(`result.${criterion.result}`),
          })}
        />
      ))}
    </div>
  );
}
