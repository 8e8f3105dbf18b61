import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityInfoCard,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { ValueStreamEntityV1alpha1 } from '@offerings/backstage-plugin-offerings-common';
import { failureKind } from '../../api/failure';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { FlowFigures } from '../FlowFigures';
import { Failure, Loading } from '../OfferingGate';
import { useStreamLinks } from '../StreamFlow/streamLinks';
import {
  useStreamFlow,
  type StreamFlowView,
} from '../StreamFlow/useStreamFlow';
import { NoSteps } from './NoSteps';
import { StepsTable } from './StepsTable';
import { rowsOfDescriptor, rowsOfFlow } from './stepRows';

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

function TabLinks(props: { valueStream: string }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const links = useStreamLinks(props.valueStream);
  return (
    <Flex gap="4">
      <Link to={links.map}>{t('stepsCard.map')}</Link>
      <Link to={links.journey}>{t('stepsCard.walk')}</Link>
    </Flex>
  );
}

function StepsOf(props: { view: StreamFlowView }) {
  const { entity, entityRef, model, flow, loading, error, retry } = props.view;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (loading) return <Loading />;

  const rows = flow ? rowsOfFlow(flow.steps) : rowsOfDescriptor(entity);
  if (rows.length === 0) return <NoSteps />;
  return (
    <Flex direction="column" gap="4">
      {error && failureKind(error) === 'unavailable' && (
        <Failure error={error} onRetry={retry} />
      )}
      <DemandAndOutcome {...entity} />
      {flow ? (
        <>
          <FlowFigures flow={flow} title={titleOf(entity)} />
          <TabLinks valueStream={entityRef} />
        </>
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
  const view = useStreamFlow();
  const { offering } = view;
  return (
    <Legible>
      <EntityInfoCard
        title={t('stepsCard.title')}
        headerActions={offering && <JourneyLink offering={offering} />}
      >
        <StepsOf view={view} />
      </EntityInfoCard>
    </Legible>
  );
}
