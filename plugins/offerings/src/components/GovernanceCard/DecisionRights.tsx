import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import { Remark, Section } from './Section';
import styles from './GovernanceCard.module.css';

/** Who may decide what. */
export function DecisionRights({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { decisionRights } = model.governance;
  const fold = useFold(decisionRights, 6);
  return (
    <Section title={t('governanceCard.decisionRights')}>
      {decisionRights.length === 0 ? (
        <Remark>{t('governanceCard.noDecisionRights')}</Remark>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('governanceCard.decision')}</th>
              <th scope="col">{t('governanceCard.heldBy')}</th>
            </tr>
          </thead>
          <tbody>
            {fold.shown.map(({ decision, heldBy }) => (
              <tr key={`${decision} ${heldBy}`}>
                <td>{decision}</td>
                <td>
                  <EntityName entityRef={heldBy} entities={model.entities} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton fold={fold} />
    </Section>
  );
}
