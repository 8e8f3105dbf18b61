import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
  type CatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import {
  RELATION_PAIRS,
  RELATION_TITLES,
} from '@offerings/backstage-plugin-offerings-common';

const relations = Object.keys(RELATION_TITLES);

/** Ours, each once: that a Practice supports and that something is supported by a Practice are one pair. */
const pairs = Object.values(RELATION_PAIRS)
  .filter(({ forward }) => relations.includes(forward))
  .filter(
    ({ forward, reverse }, index, all) =>
      !all
        .slice(0, index)
        .some(pair => pair.forward === reverse && pair.reverse === forward),
  )
  .map(({ forward, reverse }): [string, string] => [forward, reverse]);

/**
 * What the catalog graph draws: Backstage's relations and ours. A pair is one line, with the name of its first relation.
 *
 * @remarks
 * For an app of the legacy frontend system, or one that makes this API itself anyway. See {@link catalogGraphModule}.
 *
 * @public
 */
export function createCatalogGraphApi(): CatalogGraphApi {
  return new DefaultCatalogGraphApi({
    knownRelations: [...ALL_RELATIONS, ...relations],
    knownRelationPairs: [...ALL_RELATION_PAIRS, ...pairs],
    defaultRelationTypes: { exclude: [] },
  });
}

/**
 * Our relations in the catalog graph: on its page, and in its card on entity pages.
 *
 * @public
 */
export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: createCatalogGraphApi,
        }),
    }),
  ],
});
