import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { kindOf } from '../../model/refs';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { Failure, Loading } from '../OfferingGate';
import { DependentOfferings } from './DependentOfferings';
import { NothingRests } from './NothingRests';
import { useDependents } from './useDependents';

function Dependents(props: { entityRef: string }) {
  const { entityRef } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { dependents, error, retry } = useDependents(entityRef);
  if (error) {
    return (
      <Failure
        error={error}
        title={t('dependentsCard.failed')}
        notFound={t('dependentsCard.notFound')}
        onRetry={retry}
      />
    );
  }
  if (!dependents) {
    return <Loading lines={kindOf(entityRef) === 'group' ? 1 : 3} />;
  }
  return dependents.offerings.length === 0 ? (
    <NothingRests entityRef={entityRef} />
  ) : (
    <DependentOfferings dependents={dependents} />
  );
}

/** Which offerings and steps are at risk where an entity is down, and whom to call. */
export function DependentsCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { entity } = useEntity();
  return (
    <Legible>
      <EntityInfoCard title={t('dependentsCard.title')}>
        <Dependents entityRef={stringifyEntityRef(entity)} />
      </EntityInfoCard>
    </Legible>
  );
}
