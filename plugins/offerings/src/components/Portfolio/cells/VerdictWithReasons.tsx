import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import { MoreButton, useFold } from '../../Fold';
import { VerdictBadge } from '../../VerdictBadge';
import { groupReasons } from './reasons';
import { useReasonWords } from './useReasonWords';
import styles from './cells.module.css';

const REASONS_SHOWN = 3;

/** The verdict on an offering, and why it is not a better one. */
export function VerdictWithReasons(props: { row: PortfolioRow }) {
  const { verdict, reasons } = props.row;
  const words = useReasonWords();
  const fold = useFold(groupReasons(reasons), REASONS_SHOWN);
  return (
    <div className={styles.verdict}>
      <VerdictBadge verdict={verdict} />
      {fold.shown.length > 0 && (
        <ul className={styles.reasons}>
          {fold.shown.map(reason => (
            <li key={reason.code}>{words(reason)}</li>
          ))}
        </ul>
      )}
      <MoreButton fold={fold} />
    </div>
  );
}
