import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { useOfferingView } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { MeasuresReport } from './MeasuresReport';
import { NoMeasures } from './NoMeasures';

/** How the offering of a Product or Service is measured from its four sides. */
export function MeasuresCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const view = useOfferingView();
  return (
    <Legible>
      <EntityInfoCard title={t('measuresCard.title')}>
        <OfferingGate view={view}>
          {model =>
            model.measurement.measures.length === 0 ? (
              <NoMeasures model={model} />
            ) : (
              <MeasuresReport model={model} onRetry={view.retry} />
            )
          }
        </OfferingGate>
      </EntityInfoCard>
    </Legible>
  );
}
