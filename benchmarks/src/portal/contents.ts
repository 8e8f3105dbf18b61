import type { Entity } from '@backstage/catalog-model';
import { generateCatalogue } from '../catalogue/generateCatalogue';
import { generateOffering, refOfOffering } from '../catalogue/generateOffering';
import { picturesOf } from '../frontend/pictures';
import { asComponents } from '../ingestion/asComponents';
import type { Contents, OpenedOfferings } from './messages';

function prefixOf(entities: number, place: number): string {
  return `opened-${entities}-${place}`;
}

/** The ref of one of the offerings that are opened. */
export function refOfOpened(entities: number, place: number): string {
  return refOfOffering(prefixOf(entities, place));
}

/** The entities of one of the offerings that are opened. */
export function openedOffering(entities: number, place: number): Entity[] {
  return generateOffering({
    seed: entities + place,
    entities,
    prefix: prefixOf(entities, place),
  });
}

function openedOfferings({ entities, count }: OpenedOfferings): Entity[] {
  return Array.from({ length: count }, (_, place) =>
    openedOffering(entities, place),
  ).flat();
}

/** The entities that a catalog is filled with. */
export function entitiesOf(contents: Contents): Entity[] {
  if (contents.of === 'pictures') return contents.nodes.flatMap(picturesOf);
  const entities = generateCatalogue(contents.shape);
  switch (contents.of) {
    case 'portal':
      return [...entities, ...contents.opened.flatMap(openedOfferings)];
    case 'components':
      return asComponents(entities);
    default:
      return entities;
  }
}
