import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { useOfferingView } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { LearningLoop } from './LearningLoop';
import { SupportTeachesNothing } from './SupportTeachesNothing';

/** What the offering of a Product or Service learned, what that changed, and whether it helped. */
export function LearningCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const view = useOfferingView();
  return (
    <Legible>
      <EntityInfoCard title={t('learningCard.title')}>
        <OfferingGate view={view}>
          {model => (
            <Flex direction="column" gap="4">
              {model.learning.supportWithoutImprovement && (
                <SupportTeachesNothing model={model} />
              )}
              <LearningLoop model={model} />
            </Flex>
          )}
        </OfferingGate>
      </EntityInfoCard>
    </Legible>
  );
}
