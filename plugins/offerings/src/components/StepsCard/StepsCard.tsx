import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityInfoCard,
  useEntity,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { ValueStreamEntityV1alpha1 } from '@offerings/backstage-plugin-offerings-common';
import { failureKind } from '../../api/failure';
import { useValueModel } from '../../hooks';
import { fullRef } from '../../model/refs';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { FlowFigures } from '../FlowFigures';
import { Failure, Loading } from '../OfferingGate';
import { NoSteps } from './NoSteps';
import { StepsTable } from './StepsTable';
import { rowsOfDescriptor, rowsOfFlow } from './stepRows';

function firstOffering(entity: ValueStreamEntityV1alpha1): string | undefined {
  const [written] = entity.spec.offerings ?? [];
  return written === undefined ? undefined : fullRef(written, { entity });
}

function titleOf({ metadata }: ValueStreamEntityV1alpha1): string {
  return metadata.title ?? metadata.name;
}

function JourneyLink(props: { offering: string }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const toEntity = useEntityRefLink();
  return (
    <Link to={`${toEntity(props.offering)}/end-to-end`}>
      {t('stepsCard.journey')}
    </Link>
  );
}

function DemandAndOutcome({ spec }: ValueStreamEntityV1alpha1) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (!spec.demand && !spec.outcome) return null;
  return (
    <Text as="p" variant="body-medium" color="secondary">
      {spec.demand && t('stepsCard.demand', { demand: spec.demand })}{' '}
      {spec.outcome && t('stepsCard.outcome', { outcome: spec.outcome })}
    </Text>
  );
}

function StepsOf(props: { entity: ValueStreamEntityV1alpha1 }) {
  const { entity } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { model, loading, error, retry } = useValueModel(firstOffering(entity));
  if (loading && !model) return <Loading />;

  const entityRef = stringifyEntityRef(entity);
  const flow = model?.flows.find(f => f.valueStream === entityRef);
  const rows = flow ? rowsOfFlow(flow.steps) : rowsOfDescriptor(entity);
  if (rows.length === 0) return <NoSteps />;
  return (
    <Flex direction="column" gap="4">
      {error && failureKind(error) === 'unavailable' && (
        <Failure error={error} onRetry={retry} />
      )}
      <DemandAndOutcome {...entity} />
      {flow ? (
        <FlowFigures flow={flow} title={titleOf(entity)} />
      ) : (
        <Text as="p" variant="body-small" color="secondary">
          {t('stepsCard.noFigures')}
        </Text>
      )}
      <StepsTable rows={rows} entities={flow && model?.entities} />
    </Flex>
  );
}

/** The steps of a value stream with the figures of its flow. */
export function StepsCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { entity } = useEntity<ValueStreamEntityV1alpha1>();
  const offering = firstOffering(entity);
  return (
    <Legible>
      <EntityInfoCard
        title={t('stepsCard.title')}
        headerActions={offering && <JourneyLink offering={offering} />}
      >
        <StepsOf entity={entity} />
      </EntityInfoCard>
    </Legible>
  );
}
