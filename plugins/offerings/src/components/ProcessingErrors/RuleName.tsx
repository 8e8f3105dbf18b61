import styles from './ProcessingErrors.module.css';

/** The rule that a mistake breaks, by the name that it has everywhere. */
export function RuleName(props: { rule: string }) {
  return <code className={styles.rule}>{props.rule}</code>;
}
