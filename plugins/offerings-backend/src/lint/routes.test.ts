import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import express from 'express';
import request from 'supertest';
import { stringify } from 'yaml';
import { entity, offeringOfSize, stitched } from '../__testUtils__';
import { createRouter } from '../router';
import { DefaultFileLinter } from './DefaultFileLinter';

const USER = mockCredentials.user('user:default/alex');

function textOf(...entities: Entity[]): string {
  return entities.map(each => stringify(each)).join('---\n');
}

function fileOf(...entities: Entity[]) {
  return { path: 'catalog-info.yaml', text: textOf(...entities) };
}

function setUp(
  options: { catalog?: Entity[]; readings?: MeasureReading[] } = {},
) {
  const inner = catalogServiceMock({ entities: options.catalog ?? [] });
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: jest.fn(query => inner.getEntitiesByRefs(query)),
  });
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const getReadings = jest.fn(async () => options.readings ?? []);
  const router = createRouter({
    auditor: mockServices.auditor.mock(),
    config: mockServices.rootConfig(),
    dependents: { getDependents: jest.fn() },
    httpAuth: mockServices.httpAuth(),
    linter: DefaultFileLinter.create({
      catalog,
      logger,
      now: () => new Date('2026-11-01T12:00:00Z'),
      readings: { getReadings },
    }),
    logger,
    offerings: { getOffering: jest.fn() },
    permissions: mockServices.permissions.mock(),
    portfolio: { getPage: jest.fn(), getCsv: jest.fn(), getTrend: jest.fn() },
    readings: { add: jest.fn() },
    rejected: { list: jest.fn() },
    settings: {},
  });
  const app = express().use(router);
  const post = (body: object | string, headers: Record<string, string> = {}) =>
    request(app)
      .post('/v1/lint')
      .set('Content-Type', 'application/json')
      .set('Authorization', mockCredentials.user.header('user:default/alex'))
      .set(headers)
      .send(body);
  return {
    catalog,
    getReadings,
    logger,
    post,
    /** What is said of one file with some entities. */
    check: async (...entities: Entity[]) => {
      const { body } = await post({ files: [fileOf(...entities)] }).expect(200);
      return body;
    },
  };
}

const PORTAL = 'product:default/portal';
const DESK = 'service:default/desk';

describe('POST /v1/lint', () => {
  it('finds nothing wrong with a good file, and shows what it would give', async () => {
    const { check, logger } = setUp({ catalog: [entity('Group', 'team')] });

    const { diagnostics, offerings, more } = await check(
      entity('Product', 'portal'),
      entity('Service', 'desk', { products: ['portal'] }),
    );

    expect(
      diagnostics.filter(
        ({ severity }: { severity: string }) => severity === 'error',
      ),
    ).toEqual([]);
    expect(offerings).toHaveLength(1);
    expect(offerings[0].model).toMatchObject({
      root: PORTAL,
      offering: { products: [PORTAL], services: [DESK] },
      unresolved: [],
    });
    expect(offerings[0]).not.toHaveProperty('registered');
    expect(more).toBeUndefined();
    // Nor is the answer another than openapi.yaml says.
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('says of a mistake where it is, and how to mend it', async () => {
    const { post, logger } = setUp({ catalog: [entity('Group', 'team')] });
    const text = textOf(entity('Product', 'portal')).replace(
      'lifecycle:',
      'lifecyle:',
    );

    const { body } = await post({
      files: [{ path: 'a/catalog-info.yaml', text }],
    }).expect(200);

    const at = text.indexOf('lifecyle');
    expect(body.diagnostics).toContainEqual(
      expect.objectContaining({
        file: 'a/catalog-info.yaml',
        severity: 'error',
        start: expect.objectContaining({ offset: at }),
        suggestion: 'lifecycle',
        fix: expect.objectContaining({
          edits: [{ start: at, end: at + 8, text: 'lifecycle' }],
        }),
      }),
    );
    // A model is built of a file with mistakes as well.
    expect(body.offerings[0].model.root).toBe(PORTAL);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('judges the kinds of Backstage that stand in the same file', async () => {
    const { post } = setUp();
    const text = textOf(entity('Group', 'team', { children: undefined }));

    const { body } = await post({ files: [{ path: 'f', text }] }).expect(200);

    expect(body.diagnostics).toMatchObject([
      {
        rule: 'other-kind',
        message: "`spec`: must have required property 'children'",
        entityRef: 'group:default/team',
      },
    ]);
  });

  it.each([
    ['no YAML at all', ': : ['],
    ['nothing', ''],
    ['binary data', '\u0000\u0001\uFFFD'.repeat(50)],
    ['an alias bomb', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(3)}`],
  ])('answers a file that holds %s', async (_, text) => {
    const { post } = setUp();

    const { body } = await post({ files: [{ path: 'f', text }] }).expect(200);

    expect(body.offerings).toEqual([]);
  });

  it('takes one file as YAML, to the byte', async () => {
    const { post } = setUp();
    const text = `\uFEFF${textOf(entity('Product', 'portal'))}`.replace(
      'lifecycle:',
      'lifecyle:',
    );

    const { body } = await post(text, {
      'Content-Type': 'text/yaml; charset=utf-8',
    }).expect(200);

    expect(body.diagnostics).toContainEqual(
      expect.objectContaining({
        file: 'catalog-info.yaml',
        start: expect.objectContaining({ offset: text.indexOf('lifecyle') }),
      }),
    );
    expect(body.offerings[0].model.root).toBe(PORTAL);
  });

  describe('beside what the catalog holds', () => {
    const catalog = stitched([
      entity('Product', 'portal'),
      entity('Service', 'desk', { products: ['portal'] }),
      entity('ValueStream', 'journey', { offerings: ['product:portal'] }),
      entity('Group', 'team'),
    ]);

    it('shows an offering with all that belongs to it, and what it is now', async () => {
      const { check } = setUp({ catalog });

      const { offerings } = await check(
        entity('Product', 'portal', { outcomes: [] }),
      );

      expect(offerings[0].model.offering).toMatchObject({
        services: [DESK],
        valueStreams: ['valuestream:default/journey'],
      });
      expect(offerings[0].registered).toEqual({
        verdict: 'fragmented',
        coverage: expect.any(Number),
        dimensions: expect.arrayContaining([
          expect.objectContaining({
            dimension: 'value-streams-and-processes',
          }),
        ]),
      });
    });

    it('lets a file change the coverage', async () => {
      const { check } = setUp({ catalog });
      const coverageOf = async (spec: Record<string, unknown>) => {
        const { offerings } = await check(entity('Product', 'portal', spec));
        const { model, registered } = offerings[0];
        const now = registered.dimensions.find(
          ({ dimension }: { dimension: string }) =>
            dimension === 'organizations-and-people',
        );
        const then = model.dimensions.find(
          ({ dimension }: { dimension: string }) =>
            dimension === 'organizations-and-people',
        );
        return { now: now.coverage, then: then.coverage };
      };

      const same = await coverageOf({});
      const better = await coverageOf({
        governance: { accountable: 'group:team', direction: 'Onwards' },
        stakeholders: [{ name: 'Student', roles: ['user'] }],
      });

      expect(same.then).toBe(same.now);
      expect(better.now).toBe(same.now);
      expect(better.then).toBeGreaterThan(better.now);
    });

    it.each([
      [
        'a value stream',
        entity('ValueStream', 'new', { offerings: ['product:portal'] }),
      ],
      ['a service', entity('Service', 'new', { products: ['portal'] })],
      ['a practice', entity('Practice', 'new', { supports: ['service:desk'] })],
    ])('shows the offering that %s changes', async (_, changed) => {
      const { check } = setUp({ catalog });

      const { offerings } = await check(changed);

      expect(offerings).toHaveLength(1);
      expect(offerings[0].model.root).toBe(PORTAL);
      expect(Object.keys(offerings[0].model.entities)).toContain(
        `${changed.kind.toLocaleLowerCase('en-US')}:default/new`,
      );
    });

    it('shows what an offering loses through a file', async () => {
      const { check } = setUp({ catalog });

      const { offerings } = await check(
        entity('Service', 'desk', { products: [] }),
      );

      expect(
        offerings.map(
          ({ model }: { model: { root: string; offering: unknown } }) => [
            model.root,
            model.offering,
          ],
        ),
      ).toEqual([
        [DESK, expect.objectContaining({ services: [DESK] })],
        [PORTAL, expect.objectContaining({ services: [] })],
      ]);
    });

    it('shows a service that delivers several products in each of them', async () => {
      const { check } = setUp({
        catalog: [...catalog, entity('Product', 'search')],
      });

      const { offerings } = await check(
        entity('Service', 'desk', { products: ['portal', 'search', 'gone'] }),
      );

      expect(
        offerings.map(({ model }: { model: { root: string } }) => model.root),
      ).toEqual([PORTAL, 'product:default/search']);
    });

    it('builds ten offerings at most, and says how many it left out', async () => {
      const { check } = setUp();
      const products = Array.from({ length: 13 }, (_, index) =>
        entity('Product', `product-${index}`),
      );

      const { offerings, more } = await check(...products);

      expect(offerings).toHaveLength(10);
      expect(more).toBe(3);
    });
  });

  describe('what the caller may not see', () => {
    // The catalog hands out nothing that the caller may not see: to the plugin it does not exist.
    const visible = stitched([
      entity('Product', 'portal'),
      entity('Service', 'secret-desk', { products: ['portal'] }),
      entity('Group', 'team'),
    ]).filter(({ metadata }) => metadata.name !== 'secret-desk');

    it('stays invisible, and counts as a reference to nothing', async () => {
      const { check } = setUp({ catalog: visible });

      const { diagnostics, offerings } = await check(
        entity('ValueStream', 'journey', {
          offerings: ['product:portal', 'service:secret-desk'],
        }),
      );

      expect(JSON.stringify(diagnostics)).toContain('secret-desk');
      expect(offerings).toHaveLength(1);
      expect(Object.keys(offerings[0].model.entities)).not.toContain(
        'service:default/secret-desk',
      );
    });

    it('has no readings for whoever only claims its name', async () => {
      const { check, getReadings } = setUp({
        catalog: visible,
        readings: [],
      });
      const measures = [{ name: 'Hours open', metric: 'reliability' }];

      await check(
        entity('Service', 'secret-desk', { products: ['portal'], measures }),
      );

      expect(getReadings).toHaveBeenCalledWith([PORTAL]);
    });
  });

  describe('what it asks of the catalog', () => {
    it.each([[1], [10], [100]])(
      'is at most six batches for an offering of %d of each, as the caller, and nothing else',
      async size => {
        const all = offeringOfSize(size);
        const { catalog, check } = setUp({ catalog: all });
        const { relations: _, ...stream } = all.find(
          ({ kind }) => kind === 'ValueStream',
        )!;

        const { offerings } = await check(stream);

        expect(offerings[0].model.offering.services).toHaveLength(size);
        const { calls } = catalog.getEntitiesByRefs.mock;
        expect(calls.length).toBeGreaterThan(0);
        expect(calls.length).toBeLessThan(7);
        for (const [, options] of calls) {
          expect(options).toEqual({ credentials: USER });
        }
        const refs = calls.flatMap(([{ entityRefs }]) => entityRefs);
        expect(new Set(refs).size).toBe(refs.length);
      },
    );

    it('is nothing for files without entities', async () => {
      const { catalog, post } = setUp();

      await post({ files: [{ path: 'f', text: '# later' }] }).expect(200);

      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
    });

    it('is not too much for one request', async () => {
      const { catalog, post } = setUp();
      const parts = Array.from(
        { length: 2_100 },
        (_, index) => `component:part-${index}`,
      );

      const { body } = await post({
        files: [
          fileOf(
            entity('Product', 'portal', {
              capabilities: [{ name: 'All', type: 'software', parts }],
            }),
          ),
        ],
      }).expect(400);

      expect(body.error.message).toMatch(
        /^The files hold and name 2\d\d\d entities, more than the 2000 that are looked up at once/,
      );
      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
    });

    it('may fail: it is said, and nothing of why', async () => {
      const { catalog, post } = setUp();
      catalog.getEntitiesByRefs.mockRejectedValue(new Error('ECONNREFUSED'));

      const { body } = await post({
        files: [fileOf(entity('Product', 'portal'))],
      }).expect(503);

      expect(body.error.message).toBe('The catalog could not be read');
    });
  });

  it('goes without the readings where they are away', async () => {
    const { check, getReadings, logger } = setUp({
      catalog: [entity('Product', 'portal')],
    });
    getReadings.mockRejectedValue(new Error('ECONNREFUSED'));

    const { offerings } = await check(entity('Product', 'portal'));

    expect(offerings[0].model.measurement.readingsUnavailable).toBe(true);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  describe('refuses', () => {
    const file = { path: 'f', text: '' };

    it.each<[string, object | string, number, string, string?]>([
      ['a body without files', {}, 400, "must have required property 'files'"],
      ['no file', { files: [] }, 400, 'must NOT have fewer than 1 items'],
      [
        'more than 20 files',
        { files: Array.from({ length: 21 }, () => file) },
        400,
        'must NOT have more than 20 items',
      ],
      [
        'a file without a text',
        { files: [{ path: 'f' }] },
        400,
        "must have required property 'text'",
      ],
      ['what is no JSON', '{"files": [', 400, 'The request is not JSON'],
      [
        'more than 2 MB of JSON',
        { files: [{ path: 'f', text: 'x'.repeat(2 * 1024 * 1024) }] },
        413,
        'The request is over 2 MB: check fewer files at once',
      ],
      [
        'more than 2 MB of YAML',
        'x'.repeat(2 * 1024 * 1024 + 1),
        413,
        'The request is over 2 MB: check fewer files at once',
        'text/yaml',
      ],
      ['another media type', 'x', 400, 'unsupported media type', 'text/html'],
    ])('%s', async (_, body, status, message, type = 'application/json') => {
      const { catalog, post } = setUp();

      const response = await post(body, { 'Content-Type': type });

      expect([response.status, response.body.error?.message]).toEqual([
        status,
        expect.stringContaining(message),
      ]);
      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
    });

    it('whom it does not know', async () => {
      const { post } = setUp();

      const { status } = await post(
        { files: [file] },
        { Authorization: mockCredentials.none.header() },
      );

      expect(status).toBe(401);
    });
  });

  it('serves another plugin as well', async () => {
    const { post } = setUp();

    const { body, status } = await post(
      { files: [{ path: 'f', text: '# nothing' }] },
      { Authorization: mockCredentials.service.header() },
    );

    expect({ body, status }).toEqual({
      body: { diagnostics: expect.any(Array), offerings: [] },
      status: 200,
    });
  });
});
