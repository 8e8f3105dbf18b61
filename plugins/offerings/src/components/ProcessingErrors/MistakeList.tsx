import { RiErrorWarningLine } from '@remixicon/react';
import { MistakeText } from './MistakeText';
import styles from './ProcessingErrors.module.css';

/** Props of {@link MistakeList}. */
export interface MistakeListProps {
  /** The messages of the catalog, one a mistake. */
  messages: string[];
  /** What they are about, for who cannot see it. */
  label: string;
}

/** What the catalog says of a descriptor, one mistake below the other. */
export function MistakeList(props: MistakeListProps) {
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.messages.map((message, index) => (
        <li key={index} className={styles.mistake}>
          <RiErrorWarningLine size={18} aria-hidden className={styles.icon} />
          <div className={styles.words}>
            <MistakeText message={message} />
          </div>
        </li>
      ))}
    </ul>
  );
}
