import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import type { LocationSpec } from '@backstage/plugin-catalog-common';

/** The group of the kinds that somebody else has in the catalog. */
export const SHOP = 'shop.example/v1';

/** A Product or Service of somebody else's. */
export function shopEntity(kind: 'Product' | 'Service', name: string): Entity {
  return {
    apiVersion: SHOP,
    kind,
    metadata: { name, namespace: 'default', title: `The shop's ${name}` },
    spec: { price: 12, owner: 'shop-team' },
  };
}

/** What their processor says of our product: in words of their own, and in words that we have, too. */
const SAID_OF_OURS = [
  ['soldWith', 'product:default/till'],
  ['supportedBy', 'service:default/delivery'],
  ['deliveredBy', 'service:default/delivery'],
  ['realizedBy', 'component:default/conveyor'],
] as const;

function parse(ref: string) {
  const [kind, namespace, name] = ref.split(/[:/]/);
  return { kind, namespace, name };
}

const shopProcessor: CatalogProcessor = {
  getProcessorName: () => 'ShopProcessor',
  validateEntityKind: async entity => entity.apiVersion === SHOP,
  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ) {
    if (entity.apiVersion !== SHOP || entity.metadata.name !== 'till') {
      return entity;
    }
    for (const [type, target] of SAID_OF_OURS) {
      emit(
        processingResult.relation({
          type,
          source: parse('product:default/lending'),
          target: parse(target),
        }),
      );
    }
    return entity;
  },
};

/** Kinds of somebody else's that are called as ours, with the processor that goes with them. */
export const shopModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'shop',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addProcessor(shopProcessor);
      },
    });
  },
});
