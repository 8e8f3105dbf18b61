import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Box, Button, Flex } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useState } from 'react';
import type { NextFix } from '../../model/criteria';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { FixActions, YamlBlock } from '../YamlBlock';
import styles from './CoverageCard.module.css';

/** What to type first, and where it leads. */
export function NextFixBox(props: {
  next: NextFix;
  entities: ValueModel['entities'];
}) {
  const { fix, towards } = props.next;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [isShown, setShown] = useState(false);
  return (
    <Box bg="neutral" className={styles.next}>
      <p className={styles.nextText}>
        <strong>{t('coverageCard.next.title')}</strong> · {fix.summary}
      </p>
      <p className={styles.nextText}>
        {t('coverageCard.next.inEntity', {
          entity: (
            <EntityName entityRef={fix.entity} entities={props.entities} />
          ),
        })}{' '}
        {t('coverageCard.next.towards', {
          verdict: <strong>{t(`verdict.${towards}`)}</strong>,
        })}
      </p>
      <Button
        size="small"
        variant="secondary"
        aria-expanded={isShown}
        onPress={() => setShown(!isShown)}
      >
        {isShown
          ? t('coverageCard.next.hideYaml')
          : t('coverageCard.next.showYaml')}
      </Button>
      {isShown && (
        <Flex direction="column" gap="2">
          <YamlBlock yaml={fix.yaml} />
          <FixActions fix={fix} />
        </Flex>
      )}
    </Box>
  );
}
