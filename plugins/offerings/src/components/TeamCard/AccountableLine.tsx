import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge, Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { Nobody } from './Nobody';
import styles from './TeamCard.module.css';

/** Who answers for the offering as a whole. */
export function AccountableLine(props: { model: ValueModel }) {
  const { ownership, entities } = props.model;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div>
      <Text as="p" variant="body-small" color="secondary">
        {t('teamCard.accountable')}
      </Text>
      {ownership.accountable ? (
        <p className={styles.accountable}>
          <EntityName entityRef={ownership.accountable} entities={entities} />
          <Badge size="small">{t('teamCard.accountableTag')}</Badge>
        </p>
      ) : (
        <Nobody reason={t('teamCard.nobodyAccountable')} />
      )}
    </div>
  );
}
