import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import searchPlugin from '@backstage/plugin-search-backend';
import request from 'supertest';
import searchModuleOfferings from '.';

const APP: Entity = {
  apiVersion: 'offerings/v1alpha1',
  kind: 'Product',
  metadata: { name: 'loans', title: 'Book loans' },
  spec: {
    type: 'platform',
    lifecycle: 'production',
    owner: 'team',
    need: 'Readers want to borrow without a queue',
    capabilities: [{ name: 'Shelving robots', type: 'infrastructure' }],
  },
};

const STREAM: Entity = {
  apiVersion: 'offerings/v1alpha1',
  kind: 'ValueStream',
  metadata: { name: 'lend', title: 'Lend a book' },
  spec: {
    type: 'delivery',
    lifecycle: 'production',
    owner: 'team',
    offerings: ['product:loans'],
    steps: [{ id: 'stamp', title: 'Stamp the return date', stage: 'deliver' }],
  },
};

const FOREIGN: Entity = {
  apiVersion: 'example.com/v1',
  kind: 'Product',
  metadata: { name: 'foreign', title: 'Somebody else’s robots' },
};

/** Readers may see everything but the value stream. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => {
    const isReader = (credentials: { principal: unknown }) =>
      auth.isPrincipal(credentials as never, 'user');
    return mockServices.permissions.mock({
      authorize: async (queries, { credentials }) =>
        queries.map(({ resourceRef }) => ({
          result:
            isReader(credentials) && resourceRef === 'valuestream:default/lend'
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
      authorizeConditional: async (queries, { credentials }) =>
        queries.map(() =>
          isReader(credentials)
            ? {
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'catalog',
                resourceType: 'catalog-entity',
                conditions: {
                  rule: 'ANY',
                  resourceType: 'catalog-entity',
                  params: {},
                },
              }
            : { result: AuthorizeResult.ALLOW },
        ),
    });
  },
});

async function startSearch() {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
      searchPlugin,
      searchModuleOfferings,
      permissions,
      catalogServiceMock.factory({ entities: [APP, STREAM, FOREIGN] }),
    ],
  });
  await scheduler.triggerTask('search_index_offerings');

  const find = async (term: string, header: string) => {
    const { body } = await request(server)
      .get('/api/search/query')
      .query({ term, types: ['offerings'] })
      .set('Authorization', header);
    return (body.results ?? []) as Array<{
      document: { title: string; location: string };
    }>;
  };
  return { find };
}

describe('the search for offerings', () => {
  const service = mockCredentials.service.header();
  const reader = mockCredentials.user.header('user:default/reader');

  it('finds them by need, capability and step, and shows nobody what they may not read', async () => {
    const { find } = await startSearch();

    const byNeed = await find('queue', service);
    expect(byNeed.map(({ document }) => document)).toEqual([
      expect.objectContaining({
        title: 'Book loans',
        location: '/catalog/default/product/loans',
      }),
    ]);

    // Another plugin's Product is none of ours.
    const byCapability = await find('robots', service);
    expect(byCapability.map(({ document }) => document.title)).toEqual([
      'Book loans',
    ]);

    const byStep = await find('stamp', service);
    expect(byStep.map(({ document }) => document)).toEqual([
      expect.objectContaining({
        title: 'Lend a book',
        location: '/catalog/default/product/loans/end-to-end?stream=lend',
      }),
    ]);

    expect(await find('stamp', reader)).toEqual([]);
    expect(await find('queue', reader)).toHaveLength(1);
  });
});
