import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import type { ReactElement } from 'react';
import { failureKind } from '../../api/failure';
import { offeringsTranslationRef } from '../../translation';
import { Failure, Loading } from '../OfferingGate';
import { NoSteps } from '../StepsCard/NoSteps';
import { rowsOfDescriptor } from '../StepsCard/stepRows';
import { StepsTable } from '../StepsCard/StepsTable';
import { OfferingPicker } from './OfferingPicker';
import styles from './StreamGate.module.css';
import type { StreamFlowView } from './useStreamFlow';

/** Props of {@link StreamGate}. */
export interface StreamGateProps {
  view: StreamFlowView;
  /** Draws the flow once it is there. */
  children: (flow: ValueStreamFlow, model: ValueModel) => ReactElement;
}

/** Waits for the flow of a value stream; where it can't be read, says so and shows what the descriptor says. */
export function StreamGate(props: StreamGateProps) {
  const { view, children } = props;
  if (view.loading) {
    return <Loading />;
  }
  if (!view.flow || !view.model) {
    return <OnlyDescriptor view={view} />;
  }
  if (view.flow.steps.length === 0) {
    return <NoSteps />;
  }
  return (
    <div className={styles.column}>
      <OfferingPicker view={view} model={view.model} />
      {children(view.flow, view.model)}
    </div>
  );
}

function OnlyDescriptor({ view }: { view: StreamFlowView }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { entity, error, retry } = view;
  const rows = rowsOfDescriptor(entity);
  return (
    <Flex direction="column" gap="4">
      {error && failureKind(error) === 'unavailable' ? (
        <Failure error={error} onRetry={retry} />
      ) : (
        <Alert
          status="info"
          icon
          title={t('streamFlow.unreadableTitle')}
          description={t('streamFlow.unreadable')}
        />
      )}
      {rows.length === 0 ? <NoSteps /> : <StepsTable rows={rows} />}
    </Flex>
  );
}
