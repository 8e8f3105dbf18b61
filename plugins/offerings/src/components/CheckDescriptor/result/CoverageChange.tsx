import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import { useCoverageFormat } from '../../DimensionBar';
import styles from './result.module.css';

/** Less than this, as a ratio, is no change that anybody would read. */
const SAME = 0.005;

/** Props of {@link CoverageChange}. */
export interface CoverageChangeProps {
  /** What it would be; `undefined` where nothing applies. */
  after: number | undefined;
  /** What it is now. */
  before: number | undefined;
  /** There is something to compare with. */
  isRegistered: boolean;
}

/** A coverage, and what it is now. */
export function CoverageChange(props: CoverageChangeProps) {
  const { after, before, isRegistered } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useCoverageFormat();
  const words = (coverage: number | undefined) =>
    coverage === undefined
      ? t('checkDescriptor.result.nothingApplies')
      : format(coverage);
  const step = (after ?? 0) - (before ?? 0);
  const isSame = words(after) === words(before) || Math.abs(step) < SAME;
  const Arrow = step > 0 ? RiArrowUpLine : RiArrowDownLine;
  return (
    <span className={styles.change}>
      {isRegistered && !isSame && (
        <span className={styles.before}>
          {t('checkDescriptor.result.now', { coverage: words(before) })}
        </span>
      )}
      <strong>{words(after)}</strong>
      {isRegistered && isSame && (
        <span className={styles.before}>
          {t('checkDescriptor.result.unchanged')}
        </span>
      )}
      {isRegistered && !isSame && (
        <Arrow
          size={16}
          role="img"
          className={step > 0 ? styles.better : styles.worse}
          aria-label={t(
            step > 0
              ? 'checkDescriptor.result.better'
              : 'checkDescriptor.result.worse',
          )}
        />
      )}
    </span>
  );
}
