import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  GovernanceModel,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiUserUnfollowLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import { Remark, Section } from './Section';
import styles from './GovernanceCard.module.css';

function RiskRow(props: {
  risk: GovernanceModel['risks'][number];
  entities: ValueModel['entities'];
}) {
  const { risk, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <tr>
      <td>
        {risk.risk}
        {risk.affects && (
          <span className={styles.dates}>
            {t('governanceCard.affects', { what: risk.affects })}
          </span>
        )}
      </td>
      <td>{t(`governanceCard.riskResponse.${risk.response}`)}</td>
      <td>
        {risk.owner ? (
          <EntityName entityRef={risk.owner} entities={entities} />
        ) : (
          <span className={styles.attention}>
            <RiUserUnfollowLine size={14} aria-hidden />{' '}
            {t('governanceCard.nobody')}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What may go wrong, what is done about it, and who sees to it. */
export function Risks({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { risks } = model.governance;
  const fold = useFold(risks, 6);
  return (
    <Section title={t('governanceCard.risks')}>
      {risks.length === 0 ? (
        <Remark>{t('governanceCard.noRisks')}</Remark>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('governanceCard.risk')}</th>
              <th scope="col">{t('governanceCard.response')}</th>
              <th scope="col">{t('governanceCard.riskOwner')}</th>
            </tr>
          </thead>
          <tbody>
            {fold.shown.map(risk => (
              <RiskRow key={risk.risk} risk={risk} entities={model.entities} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton fold={fold} />
    </Section>
  );
}
