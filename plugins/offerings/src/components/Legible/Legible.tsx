import type { ReactNode } from 'react';
import styles from './Legible.module.css';

/** Gives secondary text enough contrast to be read, in any theme. */
export function Legible(props: { children: ReactNode }) {
  return <div className={styles.legible}>{props.children}</div>;
}
