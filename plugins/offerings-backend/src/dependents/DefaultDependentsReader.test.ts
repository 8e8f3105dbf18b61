import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity, stitched } from '../__testUtils__';
import { DefaultDependentsReader } from './DefaultDependentsReader';

const credentials = mockCredentials.user();

/** Gives an entity a relation of Backstage's own, which `stitched` knows nothing of. */
function withRelations(
  each: Entity,
  type: string,
  targetRefs: string[],
): Entity {
  const relations = targetRefs.map(targetRef => ({ type, targetRef }));
  return { ...each, relations: [...(each.relations ?? []), ...relations] };
}

/** A database that `size` components depend on, each used by a value stream of a product of its own. */
function databaseOfSize(size: number): Entity[] {
  const names = Array.from({ length: size }, (_, index) => `n-${index}`);
  return stitched([
    withRelations(
      entity('Resource', 'database'),
      'dependencyOf',
      names.map(name => `component:default/${name}`),
    ),
    ...names.flatMap(name => [
      entity('Component', name),
      entity('Product', name),
      entity('Service', name, {
        products: [name],
        support: { channels: [{ type: 'phone', target: '100' }] },
      }),
      entity('ValueStream', name, {
        offerings: [`product:${name}`],
        steps: [
          {
            id: 'work',
            title: 'Work',
            stage: 'deliver',
            uses: [`component:${name}`],
          },
        ],
      }),
    ]),
    entity('Group', 'team'),
  ]);
}

/** A catalog that knows the entities and fails on any call but `getEntitiesByRefs`, which it counts. */
function setUp(entities: Entity[]) {
  const inner = catalogServiceMock({ entities });
  const getEntitiesByRefs = jest.fn(
    (...[query]: Parameters<CatalogService['getEntitiesByRefs']>) =>
      inner.getEntitiesByRefs(query),
  );
  const logger = mockServices.logger.mock();
  const reader = DefaultDependentsReader.create({
    catalog: catalogServiceMock.mock({ getEntitiesByRefs }),
    logger,
  });
  const read = (kind: string, name: string, namespace = 'default') =>
    reader.getDependents({ kind, namespace, name }, { credentials });
  return { getEntitiesByRefs, logger, read };
}

describe('DefaultDependentsReader', () => {
  it.each([1, 30, 200])(
    'reads %i dependents in at most six batches, on behalf of the caller and each ref once',
    async size => {
      const { getEntitiesByRefs, read } = setUp(databaseOfSize(size));

      const { offerings, more } = await read('resource', 'database');

      expect(offerings).toHaveLength(size);
      expect(more).toBeUndefined();
      expect(getEntitiesByRefs.mock.calls.length).toBeLessThan(7);
      const refs = getEntitiesByRefs.mock.calls.flatMap(
        ([{ entityRefs }, options]) => {
          expect(options).toEqual({ credentials });
          return entityRefs;
        },
      );
      expect(new Set(refs).size).toBe(refs.length);
    },
  );

  it('follows a part of 3,000 dependents, in as many batches', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `n-${index}`);
    const { getEntitiesByRefs, read } = setUp([
      withRelations(
        entity('Resource', 'database'),
        'dependencyOf',
        names.map(name => `component:default/${name}`),
      ),
      ...names.map(name => entity('Component', name)),
    ]);

    const { more } = await read('resource', 'database');

    expect(more).toBe(2500);
    const batches = getEntitiesByRefs.mock.calls.map(
      ([{ entityRefs }]) => entityRefs.length,
    );
    expect(batches).toEqual([1, 500]);
  });

  it('finds an entity whatever the case of its ref', async () => {
    const { read } = setUp(databaseOfSize(1));

    await expect(read('RESOURCE', 'Database')).resolves.toMatchObject({
      entity: 'resource:default/database',
      statement: 'If this is down: 1 step of 1 offering; call the team.',
    });
  });

  it('finds nothing where the catalog hands out nothing', async () => {
    const { read } = setUp([]);

    await expect(read('component', 'nope')).rejects.toMatchObject({
      name: 'NotFoundError',
      message: 'component:default/nope: not found or not visible to you',
    });
  });

  it.each([
    ['component', 'no such name', 'default'],
    ['com ponent', 'portal', 'default'],
    ['component', 'portal', 'a/b'],
  ])('refuses %s %s in %s, which is no ref', async (kind, name, namespace) => {
    const { getEntitiesByRefs, read } = setUp([]);

    await expect(read(kind, name, namespace)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('is not an entity ref'),
    });
    expect(getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('says so where the catalog does not answer, and tells the details to the operator only', async () => {
    const { getEntitiesByRefs, logger, read } = setUp([]);
    getEntitiesByRefs.mockRejectedValue(new Error('10.0.0.7 refused'));

    await expect(read('component', 'portal')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'The catalog could not be read',
    });
    expect(logger.error).toHaveBeenCalled();
  });
});
