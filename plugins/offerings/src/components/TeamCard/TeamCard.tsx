import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { useOfferingView } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { AccountableLine } from './AccountableLine';
import { OwnerTiles } from './OwnerTiles';
import { SupportContacts } from './SupportContacts';

/** Who owns, answers for and supports the offering of a Product or Service. */
export function TeamCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const view = useOfferingView();
  return (
    <Legible>
      <EntityInfoCard title={t('teamCard.title')}>
        <OfferingGate view={view}>
          {model => (
            <Flex direction="column" gap="4">
              <AccountableLine model={model} />
              <OwnerTiles model={model} entityRef={view.entityRef} />
              <SupportContacts model={model} />
            </Flex>
          )}
        </OfferingGate>
      </EntityInfoCard>
    </Legible>
  );
}
