import { createComponentExtension } from '@backstage/core-plugin-api';
import {
  loadCoverageContent,
  loadEndToEndContent,
  loadJourneyContent,
  loadPracticesContent,
  loadStreamMapContent,
} from '../screens/contents';
import { offeringsPlugin } from './plugin';

/** A tab for a Product or Service, at `/end-to-end`: the value map of the whole journey. @public */
export const EntityEndToEndContent = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityEndToEndContent',
    component: { lazy: loadEndToEndContent },
  }),
);

/** A tab for a Product or Service, at `/coverage`: every question with its evidence, and what to write. @public */
export const EntityCoverageContent = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityCoverageContent',
    component: { lazy: loadCoverageContent },
  }),
);

/** A tab for a Product or Service, at `/practices`: the practices by stage. @public */
export const EntityPracticesContent = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityPracticesContent',
    component: { lazy: loadPracticesContent },
  }),
);

/** A tab for a ValueStream, at `/stream-map`: the value stream map with its time ladder. @public */
export const EntityStreamMapContent = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityStreamMapContent',
    component: { lazy: loadStreamMapContent },
  }),
);

/** A tab for a ValueStream, at `/journey`: the path as a stakeholder lives it. @public */
export const EntityJourneyContent = offeringsPlugin.provide(
  createComponentExtension({
    name: 'EntityJourneyContent',
    component: { lazy: loadJourneyContent },
  }),
);
