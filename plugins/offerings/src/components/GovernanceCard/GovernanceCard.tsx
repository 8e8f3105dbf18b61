import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { useOfferingView } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { AcrossMembers } from './AcrossMembers';
import { DecisionRights } from './DecisionRights';
import { GovernanceFacts } from './GovernanceFacts';
import { Risks } from './Risks';

/** Who steers an offering, by what, and when that was last looked at. */
export function GovernanceCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const view = useOfferingView();
  return (
    <Legible>
      <EntityInfoCard title={t('governanceCard.title')}>
        <OfferingGate view={view}>
          {model => (
            <Flex direction="column" gap="4">
              <GovernanceFacts model={model} />
              <DecisionRights model={model} />
              <Risks model={model} />
              <AcrossMembers model={model} />
            </Flex>
          )}
        </OfferingGate>
      </EntityInfoCard>
    </Legible>
  );
}
