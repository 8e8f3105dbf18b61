import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  StepSupplier,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { RiLinkUnlinkM } from '@remixicon/react';
import { titleOf } from '../../../model/titles';
import { offeringsTranslationRef } from '../../../translation';
import { EntityName } from '../../EntityName';
import { Fact } from '../../Fact';
import styles from './StepDetails.module.css';

/** What a step rests on: things, practices, suppliers and skills. */
export function Resources(props: { model: ValueModel; step: FlowStep }) {
  const { model, step } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <>
      {step.uses.length > 0 && (
        <Fact label={t('endToEnd.details.uses')}>
          <Uses model={model} step={step} />
        </Fact>
      )}
      {step.practices.length > 0 && (
        <Fact label={t('endToEnd.details.practices')}>
          <ul className={styles.tags}>
            {step.practices.map(ref => (
              <li key={ref}>
                <EntityName entityRef={ref} entities={model.entities} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {step.suppliers.length > 0 && (
        <Fact label={t('endToEnd.details.suppliers')}>
          <ul className={styles.plain}>
            {step.suppliers.map(supplier => (
              <Supplier key={supplier.name} model={model} supplier={supplier} />
            ))}
          </ul>
        </Fact>
      )}
      {step.skills.length > 0 && (
        <Fact label={t('endToEnd.details.skills')}>
          {step.skills.join(', ')}
        </Fact>
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
          <strong>{titleOf(model.entities, ref)}</strong>{' '}
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
