import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../translation';
import styles from './YamlBlock.module.css';

const PLACEHOLDER = /(<[^<>\n]+>)/;

/** YAML to paste; what is still to be filled in stands out. */
export function YamlBlock(props: { yaml: string }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const parts = props.yaml.trimEnd().split(PLACEHOLDER);
  return (
    <figure className={styles.figure} aria-label={t('yaml.label')}>
      <pre className={styles.block}>
        <code>
          {parts.map((part, index) =>
            PLACEHOLDER.test(part) ? <mark key={index}>{part}</mark> : part,
          )}
        </code>
      </pre>
    </figure>
  );
}
