import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  buildValueModel,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import express from 'express';
import request from 'supertest';
import { entity } from './__testUtils__';
import { createRouter } from './router';
import type { OfferingReader } from './services';

const PATH = '/v1/offerings/product/default/portal';

function valueModel(): ValueModel {
  return buildValueModel({
    root: 'product:default/portal',
    entities: [entity('Product', 'portal')],
    now: new Date('2026-11-01T00:00:00Z'),
  })!;
}

function setUp() {
  const getOffering = jest
    .fn<Promise<ValueModel>, Parameters<OfferingReader['getOffering']>>()
    .mockResolvedValue(valueModel());
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const router = createRouter({
    auditor: mockServices.auditor.mock(),
    config: mockServices.rootConfig(),
    dependents: { getDependents: jest.fn() },
    httpAuth: mockServices.httpAuth(),
    linter: { lint: jest.fn() },
    logger,
    offerings: { getOffering },
    permissions: mockServices.permissions.mock(),
    portfolio: { getPage: jest.fn(), getCsv: jest.fn(), getTrend: jest.fn() },
    readings: { add: jest.fn() },
    rejected: { list: jest.fn() },
    settings: {},
  });
  return { app: express().use(router), getOffering, logger };
}

describe('GET /v1/offerings/:kind/:namespace/:name', () => {
  it('answers with the value model, as the caller may see it', async () => {
    const { app, getOffering, logger } = setUp();

    const response = await request(app)
      .get(PATH)
      .set('Authorization', mockCredentials.user.header('user:default/alex'));

    expect(response.status).toBe(200);
    expect(response.body).toEqual(valueModel());
    expect(getOffering).toHaveBeenCalledWith(
      { kind: 'product', namespace: 'default', name: 'portal' },
      { credentials: mockCredentials.user('user:default/alex') },
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('passes on what the address says, decoded', async () => {
    const { app, getOffering } = setUp();

    await request(app)
      .get('/v1/offerings/Service/team%2Fa/help%20desk')
      .query({ within: 'product:default/portal' });

    expect(getOffering).toHaveBeenCalledWith(
      {
        kind: 'Service',
        namespace: 'team/a',
        name: 'help desk',
        within: 'product:default/portal',
      },
      expect.anything(),
    );
  });

  it('has nothing more to send to whom has the answer already', async () => {
    const { app } = setUp();
    const first = await request(app).get(PATH);

    const second = await request(app)
      .get(PATH)
      .set('If-None-Match', first.headers.etag);

    expect(first.headers.etag).toMatch(/"/);
    expect(second.status).toBe(304);
    expect(second.text).toBe('');
  });

  it('serves another plugin as well', async () => {
    const { app } = setUp();

    const response = await request(app)
      .get(PATH)
      .set('Authorization', mockCredentials.service.header());

    expect(response.status).toBe(200);
  });

  it('refuses whom it does not know', async () => {
    const { app, getOffering } = setUp();

    const response = await request(app)
      .get(PATH)
      .set('Authorization', mockCredentials.none.header());

    expect(response.status).toBe(401);
    expect(response.body.error.name).toBe('AuthenticationError');
    expect(getOffering).not.toHaveBeenCalled();
  });

  it.each([
    ['?within=a&within=b', 'request/query/within must be string'],
    ['?wihtin=a', "Unknown query parameter 'wihtin'"],
    ['?within=', "Empty value found for query parameter 'within'"],
  ])('refuses %s before anything is read', async (query, message) => {
    const { app, getOffering } = setUp();

    const response = await request(app).get(PATH + query);

    expect(response.status).toBe(400);
    expect(response.body.error).toEqual({
      name: 'InputError',
      message: expect.stringContaining(message),
    });
    expect(getOffering).not.toHaveBeenCalled();
  });

  it('refuses an address that cannot be decoded', async () => {
    const { app } = setUp();

    const response = await request(app).get(
      '/v1/offerings/product/default/%E0',
    );

    expect(response.status).toBe(400);
    expect(response.body.error.message).toBeDefined();
  });

  it.each([
    [400, new InputError('it is a Component')],
    [404, new NotFoundError('not found or not visible to you')],
    [500, new Error('broken')],
  ])(
    'answers %d with words and no stack trace, in development as well',
    async (status, error) => {
      const environment = jest.replaceProperty(process, 'env', {
        ...process.env,
        NODE_ENV: 'development',
      });
      const { app, getOffering } = setUp();
      getOffering.mockRejectedValue(error);

      const response = await request(app).get(PATH);
      environment.restore();

      expect(response.status).toBe(status);
      expect(response.body).toEqual({
        error: { name: error.name, message: error.message },
        request: { method: 'GET', url: PATH },
        response: { statusCode: status },
      });
    },
  );

  it('logs an answer that is not as described, and sends it', async () => {
    const { app, getOffering, logger } = setUp();
    getOffering.mockResolvedValue({
      ...valueModel(),
      unresolved: JSON.parse('"none"'),
    });

    const response = await request(app).get(PATH);

    expect(response.status).toBe(200);
    expect(response.body.unresolved).toBe('none');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('unresolved must be array'),
    );
  });
});

describe('GET /openapi.json', () => {
  it('describes the API with the paths as they are served', async () => {
    const { app } = setUp();

    const response = await request(express().use('/api/offerings', app)).get(
      '/api/offerings/openapi.json',
    );

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      openapi: expect.stringMatching(/^3\./),
      paths: {
        '/api/offerings/v1/offerings/{kind}/{namespace}/{name}': {
          get: { operationId: 'GetOffering' },
        },
      },
      components: { schemas: { ValueModel: { type: 'object' } } },
    });
  });
});
