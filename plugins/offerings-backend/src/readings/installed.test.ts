import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import { offeringsMeasureSourcesExtensionPoint } from '@offerings/backstage-plugin-offerings-node';
import request from 'supertest';
import offeringsPlugin from '..';
import { entity, stitched } from '../__testUtils__';

jest.setTimeout(60_000);

const OFFERING = 'product:default/portal';
const VIEW = '/api/offerings/v1/offerings/product/default/portal';

const ENTITIES = stitched([
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  entity('Group', 'team'),
]);

/** A reading of so many minutes ago. */
function reading(minutes: number): MeasureReading {
  return {
    offering: OFFERING,
    measure: 'Hours open',
    at: new Date(Date.now() - minutes * 60_000).toISOString(),
    value: minutes,
  };
}

/** A module that pulls readings from somewhere. */
function moduleWith(moduleId: string, sourceId: string, value: MeasureReading) {
  return createBackendModule({
    pluginId: 'offerings',
    moduleId,
    register(env) {
      env.registerInit({
        deps: { sources: offeringsMeasureSourcesExtensionPoint },
        async init({ sources }) {
          sources.addMeasureSource({
            id: sourceId,
            schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
            async *read() {
              yield [value];
            },
          });
        },
      });
    },
  });
}

async function start(
  options: {
    offerings?: object;
    permissions?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    modules?: ReturnType<typeof moduleWith>[];
  } = {},
) {
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          offerings: JSON.parse(JSON.stringify(options.offerings ?? {})),
        },
      }),
      mockServices.permissions.factory({
        result: options.permissions ?? AuthorizeResult.ALLOW,
      }),
      catalogServiceMock.factory({ entities: ENTITIES }),
      offeringsPlugin,
      ...(options.modules ?? []),
    ],
  });
  return {
    send: (
      readings: unknown[],
      authorization = mockCredentials.user.header(),
    ) =>
      request(server)
        .post('/api/offerings/v1/readings')
        .set('Authorization', authorization)
        .send({ readings }),
    permissions: async () => {
      const { body } = await request(server).get(
        '/api/offerings/.well-known/backstage/permissions/metadata',
      );
      return body.permissions;
    },
    measure: async () => {
      const { body } = await request(server).get(VIEW);
      return body.measurement.measures[0];
    },
  };
}

describe('readings in an installed plugin', () => {
  it('are in the view of their offering as soon as they are sent', async () => {
    const { measure, send } = await start();

    const sent = await send([reading(90), reading(60)]);

    expect(sent.body).toEqual({ accepted: 2, duplicates: 0 });
    expect((await measure()).latest.value).toBe(60);
  });

  it('may be far more than the 100 kB that Backstage takes by default', async () => {
    const { send } = await start();

    const sent = await send(
      Array.from({ length: 10_000 }, (_, index) => reading(index)),
    );

    expect(sent.body).toEqual({ accepted: 10_000, duplicates: 0 });
  });

  it('are refused from whoever is not signed in or not allowed', async () => {
    const open = await start();
    const closed = await start({ permissions: AuthorizeResult.DENY });

    const answers = [
      await open.send([reading(1)], mockCredentials.none.header()),
      await closed.send([reading(1)]),
    ];

    expect(answers.map(({ status }) => status)).toEqual([401, 403]);
  });

  it('are guarded by a permission that a policy can find', async () => {
    const { permissions } = await start();

    expect(await permissions()).toContainEqual(
      expect.objectContaining({ name: 'offerings.reading.create' }),
    );
  });

  it('come from the sources that modules add as well', async () => {
    const { measure } = await start({
      modules: [
        moduleWith('one', 'one', reading(30)),
        moduleWith('two', 'two', reading(20)),
      ],
    });

    expect((await measure()).latest.value).toBe(20);
  });

  it('come from no two sources of one name', async () => {
    const starting = start({
      modules: [
        moduleWith('one', 'same', reading(1)),
        moduleWith('two', 'same', reading(1)),
      ],
    });

    await expect(starting).rejects.toThrow(
      "There is a measure source with the id 'same' already",
    );
  });

  it('are not kept for a time that nobody understands', async () => {
    await expect(
      start({ offerings: { readings: { keepAllFor: 'ninety days' } } }),
    ).rejects.toThrow('offerings.readings.keepAllFor: must be an ISO 8601');
  });
});
