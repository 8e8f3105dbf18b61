import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from '../__testUtils__';
import { startPortalWithTasks } from '../__testUtils__/portal';
import { PORTFOLIO_TABLE } from '../portfolio/store/records';

jest.setTimeout(120_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFS = ['alpha', 'beta', 'gamma'].map(name => `product:default/${name}`);

const ENTITIES = [
  entity('Product', 'alpha'),
  entity('Product', 'beta'),
  entity('Product', 'gamma'),
  entity('Group', 'team'),
];

describe.each(databases.eachSupportedId())(
  'a row of the portfolio that was spoiled on %s',
  id => {
    const directory = createMockDirectory();
    let knex: Knex;
    let portal: Awaited<ReturnType<typeof startPortalWithTasks>>;

    beforeAll(async () => {
      knex = await databases.init(id);
      const forOthers = databasePerPlugin(databases, id);
      directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
      portal = await startPortalWithTasks({
        database: async pluginId =>
          pluginId === 'offerings'
            ? mockServices.database({ knex, migrations: undefined })
            : forOthers(pluginId),
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
      });
    });

    beforeEach(() => portal.runTask(SNAPSHOT));

    async function refs() {
      const { body } = await portal.get('offerings').expect(200);
      return body.items.map(({ ref }: { ref: string }) => ref);
    }

    describe.each([
      ['cut off', '{"ref":"product:default/beta","na'],
      ['empty', ''],
      ['null', 'null'],
      ['of another shape', '{}'],
      ['that of another offering', '{"ref":"product:default/alpha"}'],
    ])('and is %s', (_, data) => {
      beforeEach(() =>
        knex(PORTFOLIO_TABLE).where('root_ref', REFS[1]).update({ data }),
      );

      it('costs nobody the others, on the page or in the file', async () => {
        expect(await refs()).toEqual([REFS[0], REFS[2]]);

        const { text } = await portal.get('offerings.csv').expect(200);
        expect(text).toContain('alpha');
        expect(text).toContain('gamma');
      });

      it('is whole again after the next snapshot', async () => {
        await portal.runTask(SNAPSHOT);

        expect(await refs()).toEqual(REFS);
      });
    });
  },
);
