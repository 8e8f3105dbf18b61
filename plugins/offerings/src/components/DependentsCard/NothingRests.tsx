import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { kindOf } from '../../model/refs';
import { offeringsTranslationRef } from '../../translation';
import styles from './DependentsCard.module.css';

/** Says that nothing rests on an entity, and what would make it so; on a team's page it says no more than needed. */
export function NothingRests(props: { entityRef: string }) {
  const { entityRef } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (kindOf(entityRef) === 'group') {
    return (
      <Text as="p" variant="body-medium" color="secondary">
        {t('dependentsCard.nothingForTeam')}
      </Text>
    );
  }
  return (
    <Flex direction="column" gap="1">
      <Text as="p" variant="body-large" weight="bold">
        {t('dependentsCard.nothing')}
      </Text>
      <Text as="p" variant="body-medium" color="secondary">
        {t('dependentsCard.nothingHow')}{' '}
        <code className={styles.code}>{`uses: [${entityRef}]`}</code>
      </Text>
    </Flex>
  );
}
