import type { ReactNode } from 'react';
import styles from './DependentsCard.module.css';

/** One aspect of an offering that is at risk. */
export function Section(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h5 className={styles.sectionTitle}>{props.title}</h5>
      {props.children}
    </section>
  );
}
