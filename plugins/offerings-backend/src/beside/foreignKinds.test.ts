import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  PortfolioPage,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import request from 'supertest';
import { descriptorOf, entity } from '../__testUtils__';
import { startPortalWithTasks } from '../__testUtils__/portal';
import { SHOP, shopEntity, shopModule } from './__testUtils__/shopModule';

jest.setTimeout(120_000);

const OURS = [
  entity('Product', 'lending', {
    capabilities: [
      {
        name: 'Conveyor',
        type: 'infrastructure',
        parts: ['component:conveyor'],
      },
    ],
  }),
  entity('Service', 'lending-desk', {
    products: ['lending'],
    dependsOn: ['service:delivery'],
  }),
  entity('Component', 'conveyor'),
  entity('Group', 'team'),
];

const THEIRS = [
  shopEntity('Product', 'till'),
  shopEntity('Service', 'delivery'),
];

async function portalWith(entities: Entity[], path: string) {
  const portal = await startPortalWithTasks({
    descriptors: [path],
    entityRefs: entities.map(stringifyEntityRef),
    features: [shopModule],
  });
  await portal.runTask('offerings-portfolio-snapshot');
  return portal;
}

describe('in a catalog whose Products and Services are mostly somebody else’s', () => {
  const directory = createMockDirectory();
  let portal: Awaited<ReturnType<typeof portalWith>>;
  let alone: ValueModel;

  const modelOf = async (): Promise<ValueModel> => {
    const { body } = await portal
      .getOffering('product/default/lending')
      .expect(200);
    return body;
  };

  beforeAll(async () => {
    directory.setContent({
      'ours.yaml': descriptorOf(OURS),
      'all.yaml': descriptorOf([...OURS, ...THEIRS]),
    });
    portal = await portalWith(OURS, directory.resolve('ours.yaml'));
    alone = await modelOf();
    portal = await portalWith(
      [...OURS, ...THEIRS],
      directory.resolve('all.yaml'),
    );
  });

  const inCatalog = async (ref: string): Promise<Entity> => {
    const { body } = await request(portal.server)
      .post('/api/catalog/entities/by-refs')
      .set('Authorization', mockCredentials.user.header())
      .send({ entityRefs: [ref] })
      .expect(200);
    return body.items[0];
  };

  it.each(['product:default/till', 'service:default/delivery'])(
    '%s is left as its owner has it',
    async ref => {
      const theirs = await inCatalog(ref);

      expect(theirs).toMatchObject({
        apiVersion: SHOP,
        spec: { price: 12, owner: 'shop-team' },
      });
      expect(theirs).not.toHaveProperty('status');
      expect(theirs.relations?.map(({ type }) => type)).not.toContain(
        'ownedBy',
      );
    },
  );

  it('the portfolio has our offerings only', async () => {
    const { body } = await portal.get('offerings').expect(200);
    const page: PortfolioPage = body;

    expect(page.items.map(({ ref }) => ref)).toEqual([
      'product:default/lending',
    ]);
    expect(page.items[0].services.map(({ ref }) => ref)).toEqual([
      'service:default/lending-desk',
    ]);
  });

  it.each(['product/default/till', 'service/default/delivery'])(
    '%s has no view, and that is said',
    async path => {
      const { body } = await portal.getOffering(path).expect(400);

      expect(body.error.message).toContain(`of another model, ${SHOP}`);
    },
  );

  it('what they say of our offering changes nothing in its view', async () => {
    const { relations } = await inCatalog('product:default/lending');
    expect(relations).toContainEqual({
      type: 'deliveredBy',
      targetRef: 'service:default/delivery',
    });
    const model = await modelOf();

    expect(model.offering).toEqual(alone.offering);
    expect(model.flows).toEqual(alone.flows);
    expect(model.practices).toEqual(alone.practices);
    expect(
      model.dimensions.map(({ dimension, coverage }) => [dimension, coverage]),
    ).toEqual(
      alone.dimensions.map(({ dimension, coverage }) => [dimension, coverage]),
    );
    expect(model.verdict.verdict).toBe(alone.verdict.verdict);
  });

  it('what rests on theirs is told as of any other entity', async () => {
    const { body } = await portal
      .get('dependents/service/default/delivery')
      .expect(200);

    expect(body.offerings).toMatchObject([
      { offering: 'product:default/lending' },
    ]);
  });
});
