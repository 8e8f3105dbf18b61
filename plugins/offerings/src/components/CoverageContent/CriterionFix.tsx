import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Fix,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { YamlBlock } from '../YamlBlock';
import styles from './CoverageContent.module.css';

/** What the backend puts in place of a field where the fix is a whole new document. */
const NEW_DOCUMENT = '---';

/** What to type to close a gap, and where. */
export function CriterionFix(props: {
  fix: Fix;
  entities: ValueModel['entities'];
  isOpen: boolean;
}) {
  const { fix, entities, isOpen } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const entity = <EntityName entityRef={fix.entity} entities={entities} />;
  return (
    <details className={styles.fix} open={isOpen}>
      <summary>
        {t('coverageContent.fix')}: {fix.summary}
      </summary>
      <p className={styles.where}>
        {fix.field === NEW_DOCUMENT
          ? t('coverageContent.fixNew', { entity })
          : t('coverageContent.fixIn', {
              entity,
              field: <code>{fix.field}</code>,
            })}
        {fix.file && <span className={styles.file}>{fix.file}</span>}
      </p>
      <YamlBlock yaml={fix.yaml} />
    </details>
  );
}
