import type { Entity } from '@backstage/catalog-model';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { ComponentType } from 'react';
import { useOfferingView } from '../../hooks';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';

/** What a panel on the page of an offering is drawn from. @alpha */
export interface OfferingPanelProps {
  /** The Product or Service whose page is open. */
  entity: Entity;
  /** Its value model, the one that all cards of the page share. */
  model: ValueModel;
}

/** A panel of somebody else's on the page of an offering, which waits for the value model and says why where there is none. */
export function OfferingPanel(props: {
  title: string;
  Content: ComponentType<OfferingPanelProps>;
}) {
  const { title, Content } = props;
  const view = useOfferingView();
  return (
    <Legible>
      <EntityInfoCard title={title}>
        <OfferingGate view={view}>
          {model => <Content entity={view.entity} model={model} />}
        </OfferingGate>
      </EntityInfoCard>
    </Legible>
  );
}
