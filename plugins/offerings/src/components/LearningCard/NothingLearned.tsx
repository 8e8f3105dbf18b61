import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { YamlToggle } from '../YamlBlock';
import { improvementFix } from './improvementFix';
import styles from './LearningCard.module.css';

/** Says how to begin where nothing learned is written down. */
export function NothingLearned(props: { model: ValueModel }) {
  const { model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div className={styles.empty}>
      <Text as="h4" variant="body-large" weight="bold">
        {t('learningCard.empty.title')}
      </Text>
      <p className={styles.text}>
        {t('learningCard.empty.text', {
          entity: (
            <EntityName entityRef={model.root} entities={model.entities} />
          ),
        })}
      </p>
      {!model.learning.supportWithoutImprovement && (
        <YamlToggle
          fix={improvementFix(model, 'feedback', t('learningCard.empty.fix'))}
        />
      )}
    </div>
  );
}
