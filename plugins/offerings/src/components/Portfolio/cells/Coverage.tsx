import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type {
  Dimension,
  PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import { RiAlertLine, RiCheckLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import { useCoverageFormat } from '../../DimensionBar';
import { coverageLevel } from './coverageLevel';
import styles from './cells.module.css';

/** What stands before a unit; there is no room for it. */
const SPACE = '\u00a0';

const ICONS = {
  good: <RiCheckLine size={14} aria-hidden />,
  weak: <RiAlertLine size={14} aria-hidden />,
  fair: undefined,
  none: undefined,
} as const;

/** The coverage of one dimension: a number, and a sign where it is good or weak. */
export function Coverage(props: { row: PortfolioRow; dimension: Dimension }) {
  const { row, dimension } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useCoverageFormat();
  const level = coverageLevel(row, dimension);
  const ratio = row.dimensions.find(each => each.dimension === dimension);
  const coverage = ratio?.coverage === undefined ? '' : format(ratio.coverage);
  const words =
    level === 'none'
      ? t('portfolio.coverage.noneLabel')
      : t(`portfolio.coverage.${level}`, { coverage });
  return (
    <div
      className={`${styles.coverage} ${styles[level]}`}
      title={`${t(`dimension.${dimension}`)}: ${words}`}
    >
      {ICONS[level]}
      <span aria-hidden>
        {coverage.replace(SPACE, '') || t('portfolio.coverage.none')}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </div>
  );
}
