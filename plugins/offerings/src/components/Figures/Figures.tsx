import type { ReactNode } from 'react';
import styles from './Figures.module.css';

/** A number with what it counts. */
export interface Figure {
  label: string;
  value: ReactNode;
  /** Why the value is a bound, or what it leaves out. */
  note?: string;
}

/** A row of numbers, each with its name. */
export function Figures(props: { figures: Figure[] }) {
  return (
    <dl className={styles.figures}>
      {props.figures.map(({ label, value, note }) => (
        <div key={label} className={styles.figure}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
