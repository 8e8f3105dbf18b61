import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import offeringsPlugin from '..';
import { entity, stitched } from '../__testUtils__';

const LIMIT = 3;

const ENTITIES = stitched([
  entity('Product', 'portal'),
  entity('Group', 'team'),
]);

/** A backend that does not make the usual exception for its own host, where the tests are. */
async function startLimited() {
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: {
            trustProxy: 1,
            rateLimit: {
              global: false,
              plugin: {
                offerings: {
                  window: { hours: 1 },
                  incomingRequestLimit: LIMIT,
                  ipAllowList: [],
                },
              },
            },
          },
        },
      }),
      catalogServiceMock.factory({ entities: ENTITIES }),
      offeringsPlugin,
    ],
  });
  return () =>
    request(server)
      .get('/api/offerings/v1/offerings/product/default/portal')
      .set('Authorization', mockCredentials.user.header());
}

describe('Backstage’s rate limit', () => {
  it('holds for this plugin: who asks too often is told so, and when to ask again', async () => {
    const view = await startLimited();
    for (let asked = 0; asked < LIMIT; asked += 1) await view().expect(200);

    const { body, headers } = await view().expect(429);

    expect(body.error.message).toBe(
      'Too many requests, please try again later',
    );
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
});
