import type { RejectedMistake } from '@offerings/backstage-plugin-offerings-common';
import { RiErrorWarningLine } from '@remixicon/react';
import { MistakeText } from './MistakeText';
import { RuleName } from './RuleName';
import styles from './ProcessingErrors.module.css';

/** Props of {@link MistakeList}. */
export interface MistakeListProps {
  /** What the catalog says. */
  mistakes: RejectedMistake[];
  /** What they are about, for who cannot see it. */
  label: string;
}

/** What the catalog says of a descriptor, one mistake below the other. */
export function MistakeList(props: MistakeListProps) {
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.mistakes.map(({ message, rule }, index) => (
        <li key={index} className={styles.mistake}>
          <RiErrorWarningLine size={18} aria-hidden className={styles.icon} />
          <div className={styles.words}>
            <MistakeText message={message} />
            {rule && (
              <>
                {' '}
                <RuleName rule={rule} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
