import styles from './ProcessingErrors.module.css';

/** Fields and values stand between backticks in a message. */
const CODE = /`([^`]+)`/;

/** A message of the catalog in which fields look like code, and an excerpt of a file like one. */
export function MistakeText(props: { message: string }) {
  // What is wrong with a file's YAML is followed by the lines that it is about.
  const [words, ...excerpt] = props.message.trimEnd().split('\n\n');
  return (
    <>
      {words
        .split(CODE)
        .map((part, index) =>
          index % 2 === 1 ? <code key={index}>{part}</code> : part,
        )}
      {excerpt.length > 0 && (
        <pre className={styles.excerpt}>{excerpt.join('\n\n')}</pre>
      )}
    </>
  );
}
