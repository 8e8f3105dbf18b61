import { createComponentExtension } from '@backstage/core-plugin-api';
import {
  loadCoverageCard,
  loadDependentsCard,
  loadGovernanceCard,
  loadLearningCard,
  loadMeasuresCard,
  loadPracticeCard,
  loadProcessingErrorsCard,
  loadStepsCard,
  loadTeamCard,
} from '../screens/cards';
import { offeringsPlugin } from './plugin';

/** A card for a Product or Service: the verdict with its reasons, the four dimensions and the next best fix. @public */
export const EntityCoverageCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityCoverageCard',
    component: { lazy: loadCoverageCard },
  }),
);

/** A card for a Product or Service: who answers for the offering, and how to get help. @public */
export const EntityTeamCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamCard',
    component: { lazy: loadTeamCard },
  }),
);

/** A card for a Product or Service: each of the four sides: latest value against target, its history and age. @public */
export const EntityMeasuresCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityMeasuresCard',
    component: { lazy: loadMeasuresCard },
  }),
);

/** A card for a Product or Service: direction, accountable party, review, risks and who decides what. @public */
export const EntityGovernanceCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityGovernanceCard',
    component: { lazy: loadGovernanceCard },
  }),
);

/** A card for a Product or Service: what was learned, what it changed, and whether that helped. @public */
export const EntityLearningCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityLearningCard',
    component: { lazy: loadLearningCard },
  }),
);

/** A card for a ValueStream: the steps with the figures of the flow. @public */
export const EntityStepsCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityStepsCard',
    component: { lazy: loadStepsCard },
  }),
);

/** A card for a Practice: every offering, stream and step that it serves. @public */
export const EntityPracticeCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityPracticeCard',
    component: { lazy: loadPracticeCard },
  }),
);

/** A card for a Component, API, Resource, System or Group: the offerings that rest on it, and whom to call. @public */
export const EntityDependentsCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityDependentsCard',
    component: { lazy: loadDependentsCard },
  }),
);

/** A card for any of our kinds: what the catalog found wrong with the latest version, mistake by mistake. @public */
export const EntityProcessingErrorsCard = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityProcessingErrorsCard',
    component: { lazy: loadProcessingErrorsCard },
  }),
);
