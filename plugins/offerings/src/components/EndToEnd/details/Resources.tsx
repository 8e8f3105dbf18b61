import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  StepSupplier,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiLinkUnlinkM } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import { EntityName } from '../../EntityName';
import { Section } from './Section';
import styles from './StepDetails.module.css';

/** What a step rests on: things, practices, suppliers and skills. */
export function Resources(props: { model: ValueModel; step: FlowStep }) {
  const { model, step } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <>
      {step.uses.length > 0 && (
        <Section title={t('endToEnd.details.uses')}>
          <Uses model={model} step={step} />
        </Section>
      )}
      {step.practices.length > 0 && (
        <Section title={t('endToEnd.details.practices')}>
          <ul className={styles.tags}>
            {step.practices.map(ref => (
              <li key={ref}>
                <EntityName entityRef={ref} entities={model.entities} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {step.suppliers.length > 0 && (
        <Section title={t('endToEnd.details.suppliers')}>
          <ul className={styles.plain}>
            {step.suppliers.map(supplier => (
              <Supplier key={supplier.name} model={model} supplier={supplier} />
            ))}
          </ul>
        </Section>
      )}
      {step.skills.length > 0 && (
        <Section title={t('endToEnd.details.skills')}>
          {step.skills.join(', ')}
        </Section>
      )}
    </>
  );
}

function Uses({ model, step }: { model: ValueModel; step: FlowStep }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <>
      <ul className={styles.tags}>
        {step.uses.map(ref => (
          <li
            key={ref}
            className={step.hidden.includes(ref) ? styles.hiddenTag : undefined}
          >
            <EntityName entityRef={ref} entities={model.entities} />
          </li>
        ))}
      </ul>
      {step.hidden.map(ref => (
        <p key={ref} className={styles.alarming}>
          <RiLinkUnlinkM size={15} aria-hidden />{' '}
          <strong>{model.entities[ref]?.title ?? ref}</strong>{' '}
          {t('endToEnd.details.hidden')}
        </p>
      ))}
    </>
  );
}

function Supplier(props: { model: ValueModel; supplier: StepSupplier }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { name, ref, declared } = props.supplier;
  return (
    <li>
      {ref ? (
        <EntityName entityRef={ref} entities={props.model.entities} />
      ) : (
        name
      )}
      {!declared && (
        <p className={styles.alarming}>
          <RiLinkUnlinkM size={15} aria-hidden />{' '}
          {t('endToEnd.details.undeclared')}
        </p>
      )}
    </li>
  );
}
