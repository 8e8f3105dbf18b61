import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { useOfferingView } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { CoverageSummary } from './CoverageSummary';

/** How well the offering of a Product or Service holds together, and what to do about it first. */
export function CoverageCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const view = useOfferingView();
  return (
    <Legible>
      <EntityInfoCard
        title={t('coverageCard.title')}
        headerActions={
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiRefreshLine />}
            aria-label={t('coverageCard.reload')}
            isPending={view.loading}
            onPress={view.retry}
          />
        }
      >
        <OfferingGate view={view}>
          {model => (
            <CoverageSummary
              model={model}
              entityRef={view.entityRef}
              onChooseWithin={view.chooseWithin}
            />
          )}
        </OfferingGate>
      </EntityInfoCard>
    </Legible>
  );
}
