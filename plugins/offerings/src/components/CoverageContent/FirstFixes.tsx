import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  firstFixes,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { FixActions } from '../YamlBlock';
import { CriterionFix } from './CriterionFix';
import { TargetLink } from './TargetLink';
import styles from './CoverageContent.module.css';

/** The rest stands with its question, further down. */
const MOST = 5;

/** What to begin with: what moves the verdict. */
export function FirstFixes(props: { model: ValueModel }) {
  const { model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { next } = model.verdict;
  const first = firstFixes(model).slice(0, MOST);
  if (!next || first.length === 0) return null;
  return (
    <div>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('coverageContent.first', {
          verdict: t(`verdict.${next.verdict}`),
        })}
      </Text>
      <ol className={styles.first}>
        {first.map(({ fix, criterion }) => (
          <li key={`${fix.entity} ${fix.yaml}`}>
            {criterion ? (
              <TargetLink target={criterion.id} className={styles.link}>
                {fix.summary}
              </TargetLink>
            ) : (
              <>
                <CriterionFix
                  fix={fix}
                  entities={model.entities}
                  isOpen={false}
                />
                <FixActions fix={fix} />
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
