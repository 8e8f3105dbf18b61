import type { Entity } from '@backstage/catalog-model';
import {
  createZodV4FilterPredicateSchema,
  filterPredicateToFilterFunction,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import {
  coreExtensionData,
  createExtensionBlueprint,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import type { ComponentType } from 'react';
import { z } from 'zod/v4';
import type { OfferingPanelProps } from '../components/OfferingPanel';
import { isOffering } from '../screens/predicates';

/** What a panel is made of. @alpha */
export interface OfferingPanelBlueprintParams {
  /** What stands above it. */
  title: string;
  /** Loads what draws it, the first time that the page of an offering shows it. */
  component: () => Promise<ComponentType<OfferingPanelProps>>;
  /** Which Products and Services have it; left out, all. Other entities never do. */
  filter?: FilterPredicate;
  /** `info` puts it into the narrow column; left out, it stands among the content. */
  type?: 'content' | 'info';
}

const TYPES = ['content', 'info'] as const;

async function loadPanel(
  title: string,
  component: OfferingPanelBlueprintParams['component'],
) {
  const [{ OfferingPanel }, Content] = await Promise.all([
    import('../components/OfferingPanel'),
    component(),
  ]);
  return <OfferingPanel title={title} Content={Content} />;
}

function toCondition(filter?: FilterPredicate): (entity: Entity) => boolean {
  return filterPredicateToFilterFunction({
    $all: [isOffering, ...(filter ? [filter] : [])],
  });
}

/**
 * A panel on the page of a Product or Service, beside our cards and with the same value model: nothing is asked for twice,
 * and waiting, failures and missing permissions are shown as everywhere.
 *
 * @remarks
 * An app can rename, narrow, move or disable each panel in its configuration: `title`, `filter`, `type`.
 *
 * @alpha
 */
export const OfferingPanelBlueprint = createExtensionBlueprint({
  kind: 'offering-panel',
  attachTo: { id: 'entity-content:catalog/overview', input: 'cards' },
  output: [
    coreExtensionData.reactElement,
    EntityCardBlueprint.dataRefs.filterFunction,
    EntityCardBlueprint.dataRefs.type,
  ],
  configSchema: {
    title: z.string().optional(),
    filter: createZodV4FilterPredicateSchema().optional(),
    type: z.enum(TYPES).optional(),
  },
  *factory(params: OfferingPanelBlueprintParams, { config, node }) {
    const title = config.title ?? params.title;
    yield coreExtensionData.reactElement(
      ExtensionBoundary.lazy(node, () => loadPanel(title, params.component)),
    );
    yield EntityCardBlueprint.dataRefs.filterFunction(
      toCondition(config.filter ?? params.filter),
    );
    yield EntityCardBlueprint.dataRefs.type(
      config.type ?? params.type ?? 'content',
    );
  },
});
