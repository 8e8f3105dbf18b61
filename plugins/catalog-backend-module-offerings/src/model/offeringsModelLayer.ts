import {
  createCatalogModelLayer,
  type CatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  KIND_DEFINITIONS,
  OFFERINGS_API_GROUP,
  OFFERINGS_KINDS,
  SUPPORTED_API_VERSIONS,
  versionsFrom,
} from '@offerings/backstage-plugin-offerings-common';
import { plainSchema } from './plainSchema';
import { relationFields } from './relationFields';
import { relationPairs } from './relationPairs';

/** `offerings/v1alpha1` → `v1alpha1`. */
function versionName(apiVersion: string): string {
  return apiVersion.slice(OFFERINGS_API_GROUP.length + 1);
}

/**
 * The four kinds and their relations as a catalog model layer, to be registered in addition to the module.
 *
 * @remarks
 * The layer tells the catalog, and whoever asks it, what the kinds look like: their schemas, relations and the titles of
 * those. The module's processor goes on to do the work: it says what is wrong with an entity, and it finds the refs
 * inside lists of objects, which a layer can't. Registering any layer switches the catalog from its built-in processor
 * to its model processor for every kind, and rules out kinds of the same names under another group.
 *
 * @example
 * ```ts
 * import { createBackendModule } from '@backstage/backend-plugin-api';
 * import { CatalogModelSources } from '@backstage/catalog-model/alpha';
 * import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
 * import { offeringsModelLayer } from '@offerings/backstage-plugin-catalog-backend-module-offerings/alpha';
 *
 * export default createBackendModule({
 *   pluginId: 'catalog',
 *   moduleId: 'offerings-model-layer',
 *   register(env) {
 *     env.registerInit({
 *       deps: { model: catalogModelExtensionPoint },
 *       async init({ model }) {
 *         model.addModelSource(CatalogModelSources.static([offeringsModelLayer]));
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @alpha
 */
export const offeringsModelLayer: CatalogModelLayer = createCatalogModelLayer({
  layerId: 'offerings/entity-model',
  builder(model) {
    for (const kind of OFFERINGS_KINDS) {
      const { singular, plural, description } = KIND_DEFINITIONS[kind];
      model.addKind({
        group: OFFERINGS_API_GROUP,
        names: { kind, singular, plural },
        description,
        versions: versionsFrom(SUPPORTED_API_VERSIONS[0]).map(
          ({ apiVersion, specs }) => ({
            name: versionName(apiVersion),
            relationFields: relationFields(specs[kind]),
            schema: {
              jsonSchema: {
                type: 'object',
                required: ['spec'],
                properties: { spec: plainSchema(specs[kind]) },
              },
            },
          }),
        ),
      });
    }
    for (const pair of relationPairs()) {
      model.addRelationPair(pair);
    }
  },
});
