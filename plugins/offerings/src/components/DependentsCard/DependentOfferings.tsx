import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Dependents } from '@offerings/backstage-plugin-offerings-common';
import { RiAlarmWarningLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { MoreButton, useFold } from '../Fold';
import { OfferingAtRisk } from './OfferingAtRisk';
import styles from './DependentsCard.module.css';

const AT_FIRST = 5;

/** The sentence that says it all, then each offering. */
export function DependentOfferings(props: { dependents: Dependents }) {
  const { statement, offerings, entities, more = 0 } = props.dependents;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(offerings, AT_FIRST);
  return (
    <Flex direction="column" gap="4">
      <p className={styles.statement}>
        <RiAlarmWarningLine size={22} aria-hidden className={styles.icon} />
        {statement}
      </p>
      <ul
        className={styles.offerings}
        aria-label={t('dependentsCard.offerings')}
      >
        {fold.shown.map(offering => (
          <li key={offering.offering} className={styles.offering}>
            <OfferingAtRisk offering={offering} entities={entities} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <MoreButton fold={fold} />
      </div>
      {more > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('dependentsCard.more', { count: more })}
        </Text>
      )}
    </Flex>
  );
}
