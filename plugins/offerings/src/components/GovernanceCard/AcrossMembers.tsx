import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  MemberOwner,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiAlertLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import { Remark, Section } from './Section';
import styles from './GovernanceCard.module.css';

function Named(props: { member: MemberOwner; model: ValueModel }) {
  const { member, model } = props;
  const { accountable, disagrees } = member;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (!accountable) {
    return member.offering === model.root ? (
      <span className={styles.attention}>{t('governanceCard.nobody')}</span>
    ) : (
      <span className={styles.secondary}>{t('governanceCard.follows')}</span>
    );
  }
  const differs = accountable !== model.ownership.accountable;
  return (
    <>
      <EntityName entityRef={accountable} entities={model.entities} />
      {disagrees && (
        <span className={styles.attention}>
          <RiAlertLine size={14} aria-hidden /> {t('governanceCard.disagrees')}
        </span>
      )}
      {differs && !disagrees && member.offering !== model.root && (
        <span className={styles.dates}>{t('governanceCard.servesMore')}</span>
      )}
    </>
  );
}

function Verdict({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { accountable, owners } = model.ownership;
  const divided = owners.filter(({ disagrees }) => disagrees).length;
  if (!accountable) return <>{t('governanceCard.nobodyForAll')}</>;
  if (divided === 0) return <>{t('governanceCard.undivided')}</>;
  return <>{t('governanceCard.divided', { count: divided })}</>;
}

/** Whom the product and each service name as accountable; a journey has one. */
export function AcrossMembers({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { owners } = model.ownership;
  const fold = useFold(owners, 8);
  // A single descriptor has nothing to agree with.
  if (owners.length < 2) return null;
  return (
    <Section title={t('governanceCard.across')}>
      <Remark>
        <Verdict model={model} />
      </Remark>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('governanceCard.member')}</th>
            <th scope="col">{t('governanceCard.names')}</th>
          </tr>
        </thead>
        <tbody>
          {fold.shown.map(member => (
            <tr key={member.offering} data-attention={member.disagrees}>
              <td>
                <EntityName
                  entityRef={member.offering}
                  entities={model.entities}
                />
              </td>
              <td>
                <Named member={member} model={model} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton fold={fold} />
    </Section>
  );
}
