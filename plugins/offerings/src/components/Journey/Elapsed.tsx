import type { LadderTime } from '@offerings/backstage-plugin-offerings-common';
import styles from './Journey.module.css';
import { useElapsedWords } from './useElapsedWords';

/** How long it has been since the demand; nothing at the start, which says so itself. */
export function Elapsed({ time }: { time: LadderTime }) {
  const elapsed = useElapsedWords();
  const isStart = time.known === 0 && time.complete;
  return <span className={styles.elapsed}>{!isStart && elapsed(time)}</span>;
}
