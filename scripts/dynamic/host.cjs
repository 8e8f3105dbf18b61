/** A backend that has none of our plugins installed, and finds what is in the folder of dynamic plugins. */
const { createBackend } = require('@backstage/backend-defaults');
const {
  dynamicPluginsFeatureLoader,
} = require('@backstage/backend-dynamic-feature-service');

const backend = createBackend();
backend.add(dynamicPluginsFeatureLoader());
backend.add(import('@backstage/plugin-catalog-backend'));
backend.start();
