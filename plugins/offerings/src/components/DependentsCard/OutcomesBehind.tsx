import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DependentOffering } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { MoreButton, useFold } from '../Fold';
import { Section } from './Section';
import styles from './DependentsCard.module.css';

const AT_FIRST = 4;

/** What people no longer achieve, and who else is concerned. */
export function OutcomesBehind(props: { offering: DependentOffering }) {
  const { outcomes, stakeholders } = props.offering;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(outcomes, AT_FIRST);
  const named = new Set(outcomes.map(({ stakeholder }) => stakeholder));
  const others = stakeholders.filter(name => !named.has(name));
  return (
    <Section title={t('dependentsCard.outcomesTitle')}>
      {outcomes.length === 0 && (
        <p className={styles.line}>{t('dependentsCard.noOutcome')}</p>
      )}
      <ul className={styles.list}>
        {fold.shown.map(({ offering, name, stakeholder }) => (
          <li key={`${offering} ${name}`}>
            {name}{' '}
            {stakeholder && (
              <span className={styles.secondary}>
                {t('dependentsCard.outcomeOf', { stakeholder })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <MoreButton fold={fold} />
      {others.length > 0 && (
        <p className={styles.line}>
          {t('dependentsCard.concerned', { stakeholders: others.join(', ') })}
        </p>
      )}
    </Section>
  );
}
