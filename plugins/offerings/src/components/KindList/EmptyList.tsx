import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { CopyYamlButton, YamlBlock } from '../YamlBlock';
import { firstDescriptor } from './firstDescriptor';
import styles from './KindList.module.css';

/** Says how to add the first entity of a kind. */
export function EmptyList(props: { kind: OfferingsKind; title: string }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const yaml = firstDescriptor(props.kind);
  return (
    <Flex direction="column" gap="3" className={styles.empty}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {props.title}
      </Text>
      <Text as="p" variant="body-medium">
        {t('kindList.empty')}
      </Text>
      <YamlBlock yaml={yaml} />
      <div>
        <CopyYamlButton yaml={yaml} />
      </div>
    </Flex>
  );
}

/** Says that the search found nothing. */
export function NoMatch(props: { text: string; onClear: () => void }) {
  const { text, onClear } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Flex direction="column" gap="3" className={styles.empty}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('kindList.noMatchTitle', { text })}
      </Text>
      <Text as="p" variant="body-medium">
        {t('kindList.noMatch')}
      </Text>
      <div>
        <Button size="small" variant="secondary" onPress={onClear}>
          {t('kindList.clear')}
        </Button>
      </div>
    </Flex>
  );
}
