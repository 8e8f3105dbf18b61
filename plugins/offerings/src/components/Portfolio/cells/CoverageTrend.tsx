import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { useCoverageFormat } from '../../DimensionBar';
import { Sparkline } from '../../Sparkline';
import styles from './cells.module.css';

const WIDTH = 84;
const HEIGHT = 24;

/** How many points of a hundred a coverage gained, with its sign. */
function gain(from: number, to: number): string {
  const points = Math.round((to - from) * 100);
  if (points === 0) return '±0';
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** The day of an instant in UTC, as the backend counts days. */
function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** How the mean coverage of an offering went in the last 90 days. */
export function CoverageTrend(props: { row: PortfolioRow; now: number }) {
  const { row, now } = props;
  const { title, trend } = row;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useCoverageFormat();
  const first = trend.at(0);
  const last = trend.at(-1);
  if (!first || !last) {
    return <span className={styles.quiet}>{t('portfolio.trend.none')}</span>;
  }
  if (first === last) {
    return (
      <span className={styles.quiet}>
        {first.day === dayOf(now)
          ? t('portfolio.trend.today')
          : t('portfolio.trend.since', { day: first.day })}
      </span>
    );
  }
  return (
    <div className={styles.trend}>
      <Sparkline
        points={trend.map(({ day, coverage }) => ({
          at: Date.parse(day),
          value: coverage,
        }))}
        label={t('portfolio.trend.label', {
          offering: title,
          first: format(first.coverage),
          last: format(last.coverage),
        })}
        min={0}
        max={1}
        width={WIDTH}
        height={HEIGHT}
      />
      <span className={styles.quiet}>
        {t('portfolio.trend.gain', {
          points: gain(first.coverage, last.coverage),
        })}
      </span>
    </div>
  );
}
