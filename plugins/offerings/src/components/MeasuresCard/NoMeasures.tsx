import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  PERSPECTIVES,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { FixActions, YamlBlock } from '../YamlBlock';
import { measureFix } from './measureFix';
import styles from './MeasuresCard.module.css';

/** Says how to begin where nothing is measured. */
export function NoMeasures(props: { model: ValueModel }) {
  const { model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fix = measureFix(model, PERSPECTIVES, t('measuresCard.empty.fix'));
  return (
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold">
        {t('measuresCard.empty.title')}
      </Text>
      <p className={styles.text}>
        {t('measuresCard.empty.text', {
          entity: (
            <EntityName entityRef={model.root} entities={model.entities} />
          ),
          path: <code>POST /api/offerings/v1/readings</code>,
        })}
      </p>
      <YamlBlock yaml={fix.yaml} />
      <FixActions fix={fix} />
    </Flex>
  );
}
