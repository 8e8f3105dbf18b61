import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { parseAllDocuments } from 'yaml';
import { entity, stitched } from '../../__testUtils__';

const DEMO = resolve(__dirname, '../../../../../examples/university');

/** The entities of the example university, as the catalog hands them out. */
export function university(): Entity[] {
  const entities = readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(DEMO, file), 'utf8')).map(
        document => document.toJS() as Entity,
      ),
    )
    .filter(({ kind }) => kind !== 'Location');
  return stitched(entities);
}

/** Products by name, each with a Service of its own that a team owns. */
export function offeringsNamed(...names: string[]): Entity[] {
  return stitched([
    ...names.map(name => entity('Product', name)),
    ...names.map(name =>
      entity('Service', `${name}-desk`, { products: [name] }),
    ),
    entity('Group', 'team'),
  ]);
}

/** A catalog whose entities can come and go, and fails on any call but those two, which it counts. */
export function changingCatalog(initial: Entity[]) {
  let entities = initial;
  const now = () => catalogServiceMock({ entities });
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: jest.fn(request => now().getEntitiesByRefs(request)),
    queryEntities: jest.fn(request => now().queryEntities(request)),
  });
  return {
    catalog,
    set(changed: Entity[]) {
      entities = changed;
    },
    remove(...refs: string[]) {
      entities = entities.filter(
        each => !refs.includes(stringifyEntityRef(each)),
      );
    },
  };
}
