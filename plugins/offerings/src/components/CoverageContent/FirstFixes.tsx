import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { allCriteria } from '../../model/criteria';
import { offeringsTranslationRef } from '../../translation';
import { TargetLink } from './TargetLink';
import styles from './CoverageContent.module.css';

/** The questions to begin with, those that move the verdict. */
export function FirstFixes(props: { model: ValueModel }) {
  const { model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { next } = model.verdict;
  const criteria = allCriteria(model);
  const first = (next?.criteria ?? []).flatMap(
    id => criteria.find(criterion => criterion.id === id) ?? [],
  );
  if (!next || first.length === 0) return null;
  return (
    <div>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('coverageContent.first', {
          verdict: t(`verdict.${next.verdict}`),
        })}
      </Text>
      <ol className={styles.first}>
        {first.map(({ id, fix, question }) => (
          <li key={id}>
            <TargetLink target={id} className={styles.link}>
              {fix?.summary ?? question}
            </TargetLink>
          </li>
        ))}
      </ol>
    </div>
  );
}
