import {
  mockCredentials,
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { offeringsReadingCreatePermission } from '@offerings/backstage-plugin-offerings-common';
import express from 'express';
import request from 'supertest';
import {
  entity,
  migratedDatabase,
  stitched,
  testDatabases,
} from '../__testUtils__';
import { CatalogEntities } from '../catalog';
import { createRouter } from '../router';
import { ReadingIntake } from './ReadingIntake';
import { ReadingStore } from './ReadingStore';
import { DEFAULT_READING_SETTINGS } from './settings';

jest.setTimeout(120_000);

const databases = testDatabases();

const NOW = new Date('2026-11-01T12:00:00Z');
const USER = mockCredentials.user('user:default/alex');

const ENTITIES = stitched([
  entity('Product', 'portal', {
    measures: [
      { name: 'Hours open', metric: 'reliability' },
      { name: 'Asked twice', metric: 'repeat-contacts' },
    ],
    capabilities: [{ name: 'Web', type: 'software', parts: ['component:web'] }],
  }),
  entity('Service', 'desk', {
    measures: [{ name: 'Days', metric: 'time-to-outcome' }],
  }),
  entity('Product', 'unmeasured'),
  entity('Component', 'web'),
  entity('Group', 'team'),
  {
    ...entity('Product', 'foreign'),
    apiVersion: 'example.com/v1',
  },
]);

const GOOD = {
  offering: 'product:default/portal',
  measure: 'Hours open',
  at: '2026-10-31T08:00:00Z',
  value: 99.5,
};

/** Readings of one measure, so many, a minute apart. */
function readings(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...GOOD,
    at: new Date(NOW.getTime() - index * 60_000).toISOString(),
  }));
}

describe.each(databases.eachSupportedId())('POST /v1/readings on %s', id => {
  async function setUp(
    result:
      | AuthorizeResult.ALLOW
      | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
  ) {
    const knex = await migratedDatabase(databases, id as TestDatabaseId);
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const inner = catalogServiceMock({ entities: ENTITIES });
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: jest.fn(query => inner.getEntitiesByRefs(query)),
    });
    const event = {
      success: jest.fn().mockResolvedValue(undefined),
      fail: jest.fn().mockResolvedValue(undefined),
    };
    const auditor = mockServices.auditor.mock({
      createEvent: jest.fn().mockResolvedValue(event),
    });
    const permissions = mockServices.permissions.mock({
      authorize: jest.fn().mockResolvedValue([{ result }]),
    });
    const store = new ReadingStore({ knex, logger, now: () => NOW });
    const router = createRouter({
      auditor,
      config: mockServices.rootConfig(),
      dependents: { getDependents: jest.fn() },
      httpAuth: mockServices.httpAuth(),
      linter: { lint: jest.fn() },
      logger,
      offerings: { getOffering: jest.fn() },
      permissions,
      portfolio: { getPage: jest.fn(), getCsv: jest.fn(), getTrend: jest.fn() },
      readings: new ReadingIntake({
        entities: new CatalogEntities(catalog, logger),
        now: () => NOW,
        settings: DEFAULT_READING_SETTINGS,
        store,
      }),
      rejected: { list: jest.fn() },
      settings: {},
    });
    const app = express().use(router);

    return {
      auditor,
      catalog,
      event,
      knex,
      logger,
      permissions,
      post: (body: object | string, authorization?: string) =>
        request(app)
          .post('/v1/readings')
          .set('Content-Type', 'application/json')
          .set(
            'Authorization',
            authorization ?? mockCredentials.user.header('user:default/alex'),
          )
          .send(body),
      stored: () =>
        store.getReadings(['product:default/portal', 'service:default/desk']),
    };
  }

  describe('good readings', () => {
    it('are stored under the full ref, and counted', async () => {
      const { logger, post, stored } = await setUp();

      const { body, status } = await post({
        readings: [
          { ...GOOD, offering: 'Product:Portal' },
          {
            offering: 'service:desk',
            measure: 'Days',
            at: '2026-11-01T10:00:00+01:00',
            value: -3,
          },
        ],
      });

      expect({ body, status }).toEqual({
        body: { accepted: 2, duplicates: 0 },
        status: 200,
      });
      expect(await stored()).toEqual(
        expect.arrayContaining([
          { ...GOOD, at: '2026-10-31T08:00:00.000Z' },
          {
            offering: 'service:default/desk',
            measure: 'Days',
            at: '2026-11-01T09:00:00.000Z',
            value: -3,
          },
        ]),
      );
      // Nor is the answer another than openapi.yaml says.
      expect(logger.warn).not.toHaveBeenCalled();
    });

    it('change nothing when they are sent again', async () => {
      const { post, stored } = await setUp();
      const batch = { readings: readings(30) };
      await post(batch);

      const { body } = await post(batch);

      expect(body).toEqual({ accepted: 0, duplicates: 30 });
      expect(await stored()).toHaveLength(30);
    });

    it('are taken from another plugin or a pipeline as well', async () => {
      const { post } = await setUp();

      const { status } = await post(
        { readings: [GOOD] },
        mockCredentials.service.header(),
      );

      expect(status).toBe(200);
    });

    it('may be ten thousand, however generously they are indented', async () => {
      const { post } = await setUp();
      const batch = JSON.stringify(
        { readings: readings(10_000) },
        undefined,
        8,
      );

      const { body } = await post(batch);

      expect(body).toEqual({ accepted: 10_000, duplicates: 0 });
    });

    it('may be none, which asks neither catalog nor database', async () => {
      const { catalog, knex, post } = await setUp();
      const queries: string[] = [];
      knex.on('query', ({ sql }) => queries.push(sql));

      const { body } = await post({ readings: [] });

      expect(body).toEqual({ accepted: 0, duplicates: 0 });
      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
      expect(queries).toEqual([]);
    });
  });

  describe('the catalog', () => {
    it('is asked once, for each offering once, on behalf of the caller', async () => {
      const { catalog, post } = await setUp();

      await post({
        readings: [
          ...readings(50),
          { ...GOOD, offering: 'PRODUCT:portal' },
          { ...GOOD, offering: 'product:default/nothing' },
        ],
      });

      expect(catalog.getEntitiesByRefs.mock.calls).toEqual([
        [
          {
            entityRefs: ['product:default/portal', 'product:default/nothing'],
          },
          { credentials: USER },
        ],
      ]);
    });

    it('that does not answer is no fault of the readings', async () => {
      const { catalog, post, stored } = await setUp();
      catalog.getEntitiesByRefs.mockRejectedValue(new Error('ECONNREFUSED'));

      const { body, status } = await post({ readings: [GOOD] });

      expect(status).toBe(503);
      expect(body.error.message).toBe('The catalog could not be read');
      expect(await stored()).toEqual([]);
    });
  });

  describe('bad readings', () => {
    it('are all named by index and field, and none is stored', async () => {
      const { logger, post, stored } = await setUp();

      const { body, status } = await post({
        readings: [
          GOOD,
          { ...GOOD, at: 'yesterday' },
          'reading',
          { ...GOOD, measure: 'Hours opn', value: null },
        ],
      });

      expect(status).toBe(400);
      expect(body).toEqual({
        error: {
          name: 'InputError',
          message:
            '3 of 4 readings are bad, and none is stored: readings[1].at: must be an ISO 8601 instant with a time ' +
            "zone, such as 2026-11-01T08:00:00Z, but is 'yesterday'; readings[2]: must be an object with offering, " +
            "measure, at, value, but is 'reading'; readings[3].value: must be a finite number, such as 99.5, but is " +
            'null, which is what becomes of NaN and Infinity in JSON; readings[3].measure: product:default/portal ' +
            "declares no measure 'Hours opn', did you mean 'Hours open'?",
          readings: [
            {
              index: 1,
              field: 'at',
              message: expect.stringContaining('must be an ISO 8601 instant'),
            },
            { index: 2, message: expect.stringContaining('an object') },
            {
              index: 3,
              field: 'value',
              message: expect.stringContaining('finite number'),
            },
            {
              index: 3,
              field: 'measure',
              message: expect.stringContaining("did you mean 'Hours open'?"),
            },
          ],
        },
        request: { method: 'POST', url: '/v1/readings' },
        response: { statusCode: 400 },
      });
      expect(await stored()).toEqual([]);
      expect(logger.warn).not.toHaveBeenCalled();
    });

    it.each<[object, string, string]>([
      [
        { offering: 'product:default/nothing' },
        'offering',
        'product:default/nothing: not found or not visible to you',
      ],
      [
        { offering: 'prodct:default/portal' },
        'offering',
        "prodct:default/portal: not found or not visible to you, did you mean 'product:default/portal'?",
      ],
      [
        { offering: 'component:default/web' },
        'offering',
        'component:default/web is no offering: it is a Component. An offering is a Product or a Service with an ' +
          'apiVersion of offerings/…. Related to it: product:default/portal.',
      ],
      [
        { offering: 'product:default/foreign' },
        'offering',
        'product:default/foreign is no offering: it is a Product of another model, example.com/v1. An offering is ' +
          'a Product or a Service with an apiVersion of offerings/….',
      ],
      [
        { measure: 'Weather' },
        'measure',
        "product:default/portal declares no measure 'Weather', but Hours open, Asked twice",
      ],
      [
        { measure: 'hours open' },
        'measure',
        "product:default/portal declares no measure 'hours open', did you mean 'Hours open'?",
      ],
      [
        { offering: 'product:unmeasured' },
        'measure',
        "product:default/unmeasured declares no measure 'Hours open', nor any other",
      ],
    ])('of %j are refused', async (changes, field, message) => {
      const { post } = await setUp();

      const { body, status } = await post({
        readings: [{ ...GOOD, ...changes }],
      });

      expect(status).toBe(400);
      expect(body.error.readings).toEqual([{ index: 0, field, message }]);
    });

    it('are all named, and the message can still be read, where there are ten thousand', async () => {
      const { post } = await setUp();

      const { body, status } = await post({
        readings: Array.from({ length: 10_000 }, () => ({ value: 'high' })),
      });

      expect(status).toBe(400);
      expect(body.error.readings).toHaveLength(40_000);
      expect(body.error.message).toMatch(
        /^10000 of 10000 readings are bad.*; and 39980 more$/,
      );
      expect(body.error.message.length).toBeLessThan(4_000);
    });
  });

  describe('a bad request', () => {
    it('is refused where it has too many readings', async () => {
      const { catalog, post } = await setUp();

      const { body, status } = await post({ readings: readings(10_001) });

      expect(status).toBe(400);
      expect(body.error).toEqual({
        name: 'InputError',
        message:
          '10001 readings are too many for one request, which takes 10000: send them in batches',
      });
      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
    });

    it('is refused where it is too large', async () => {
      const { post } = await setUp();

      const { body, status } = await post({
        readings: [{ ...GOOD, measure: 'x'.repeat(5 * 1024 * 1024) }],
      });

      expect(status).toBe(413);
      expect(body).toEqual({
        error: {
          name: 'PayloadTooLargeError',
          statusCode: 413,
          message:
            'The request is over 5 MB, more than 10000 readings take: send them in batches',
        },
        request: { method: 'POST', url: '/v1/readings' },
        response: { statusCode: 413 },
      });
    });

    it.each([
      ['{"readings": [{"value": NaN}]}', 'The request is not JSON: '],
      ['{}', "must have required property 'readings'"],
      ['{"readings": null}', 'readings must be array'],
      ['{"readings": {}}', 'readings must be array'],
      ['', 'request/body'],
    ])('is refused with words that help: %s', async (sent, message) => {
      const { post } = await setUp();

      const { body, status } = await post(sent);

      expect(status).toBe(400);
      expect(body.error).toEqual({
        name: 'InputError',
        message: expect.stringContaining(message),
      });
    });
  });

  describe('the permission', () => {
    it('is asked for, for the caller', async () => {
      const { permissions, post } = await setUp();

      await post({ readings: [GOOD] });

      expect(permissions.authorize).toHaveBeenCalledWith(
        [{ permission: offeringsReadingCreatePermission }],
        { credentials: USER },
      );
    });

    it('keeps out whoever does not have it, before anything is read', async () => {
      const { catalog, event, post, stored } = await setUp(
        AuthorizeResult.DENY,
      );

      const { body, status } = await post({ readings: [GOOD, 'bad'] });

      expect(status).toBe(403);
      expect(body.error).toEqual({
        name: 'NotAllowedError',
        message:
          "Sending readings takes the permission offerings.reading.create, which you don't have",
      });
      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
      expect(await stored()).toEqual([]);
      expect(event.fail).toHaveBeenCalledWith({
        error: expect.objectContaining({ name: 'NotAllowedError' }),
      });
    });

    it('is of no use to whoever is not known', async () => {
      const { auditor, permissions, post } = await setUp();

      const { status } = await post(
        { readings: [GOOD] },
        mockCredentials.none.header(),
      );

      expect(status).toBe(401);
      expect(permissions.authorize).not.toHaveBeenCalled();
      expect(auditor.createEvent).not.toHaveBeenCalled();
    });
  });

  describe('the audit log', () => {
    it('says who sent how many readings of what, and what became of them', async () => {
      const { auditor, event, post } = await setUp();

      await post({ readings: [GOOD, GOOD] });

      expect(auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'readings-create',
        severityLevel: 'medium',
        request: expect.objectContaining({ url: '/v1/readings' }),
        meta: { readings: 2, offerings: ['product:default/portal'] },
      });
      expect(event.success).toHaveBeenCalledWith({
        meta: { accepted: 1, duplicates: 1 },
      });
      expect(event.fail).not.toHaveBeenCalled();
    });

    it('names fifty offerings at most, as they are written', async () => {
      const { auditor, post } = await setUp();

      await post({
        readings: [
          undefined,
          { offering: 7 },
          ...Array.from({ length: 60 }, (_, index) => ({
            offering: `product:p-${index}`,
          })),
        ],
      });

      const [{ meta }] = auditor.createEvent.mock.calls[0];
      expect(meta?.readings).toBe(62);
      expect(meta?.offerings).toHaveLength(50);
    });

    it('says in short why readings were refused', async () => {
      const { event, post } = await setUp();

      await post({ readings: ['bad'] });

      const [{ error }] = event.fail.mock.calls[0];
      expect(error.message).toContain('1 of 1 readings is bad');
      expect(error).not.toHaveProperty('readings');
    });
  });

  it('says that the database is away, in plain words', async () => {
    const { event, knex, logger, post } = await setUp();
    await knex.destroy();

    const { body, status } = await post({ readings: [GOOD] });

    expect(status).toBe(503);
    expect(body.error).toEqual({
      name: 'ServiceUnavailableError',
      message:
        'The readings could not be stored just now, please try again later',
    });
    expect(logger.error).toHaveBeenCalledWith(
      'Readings could not be stored',
      expect.any(Error),
    );
    expect(event.fail).toHaveBeenCalled();
  });
});
