import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { Fact } from '../Fact';
import { ReviewState } from './ReviewState';
import styles from './GovernanceCard.module.css';

/** The direction, and the answers that fit into a word or two. */
export function GovernanceFacts({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { governance, entities } = model;
  const { accountable, direction, investment, acceptableRisk, priorities } =
    governance;
  return (
    <>
      <Text
        as="p"
        variant="body-large"
        color={direction ? 'primary' : 'secondary'}
      >
        {direction ?? t('governanceCard.noDirection')}
      </Text>
      <dl className={styles.facts}>
        <Fact label={t('governanceCard.accountable')}>
          {accountable ? (
            <EntityName entityRef={accountable} entities={entities} />
          ) : (
            t('governanceCard.nobody')
          )}
        </Fact>
        <Fact label={t('governanceCard.review')}>
          <ReviewState governance={governance} />
        </Fact>
        <Fact label={t('governanceCard.investment')}>
          {investment
            ? t(`governanceCard.investmentChoice.${investment}`)
            : t('governanceCard.notStated')}
        </Fact>
        <Fact label={t('governanceCard.acceptableRisk')}>
          {acceptableRisk
            ? t(`governanceCard.riskLevel.${acceptableRisk}`)
            : t('governanceCard.notStated')}
        </Fact>
        <Fact label={t('governanceCard.priorities')}>
          {priorities.length === 0 ? (
            t('governanceCard.notStated')
          ) : (
            <ol className={styles.priorities}>
              {priorities.map(priority => (
                <li key={priority}>{priority}</li>
              ))}
            </ol>
          )}
        </Fact>
      </dl>
    </>
  );
}
