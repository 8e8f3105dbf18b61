import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import express from 'express';
import request from 'supertest';
import { mismatchesWithSpec } from '../__testUtils__';
import { createApiRouter } from '../apiRouter';
import { assessed } from './__testUtils__/rows';
import type { PortfolioService } from './PortfolioService';
import { addPortfolioRoutes } from './routes';

const PAGE = {
  items: [
    {
      ...assessed('portal', { coverage: 0.5 }).row,
      trend: [{ day: '2026-11-01', coverage: 0.5 }],
    },
  ],
  pageInfo: {},
  snapshot: { state: 'ready' as const },
  partial: false,
};
const TREND = { offering: 'product:default/portal', points: [] };

function setUp() {
  const portfolio: jest.Mocked<PortfolioService> = {
    getPage: jest.fn().mockResolvedValue(PAGE),
    getCsv: jest.fn().mockResolvedValue('\uFEFFName\r\nÉmile\r\n'),
    getTrend: jest.fn().mockResolvedValue(TREND),
  };
  const logger = mockServices.logger.mock();
  const router = createApiRouter(logger);
  const httpAuth = mockServices.httpAuth();
  addPortfolioRoutes(router, { httpAuth, portfolio });
  const config = mockServices.rootConfig();
  logger.child.mockReturnValue(logger);
  router.use(
    MiddlewareFactory.create({ config, logger }).error({
      showStackTraces: false,
    }),
  );
  return { app: express().use(router), portfolio, logger };
}

describe('GET /v1/offerings', () => {
  it('answers with a page, as the caller may see it and as openapi.yaml says', async () => {
    const { app, portfolio, logger } = setUp();
    const response = await request(app)
      .get('/v1/offerings')
      .set('Authorization', mockCredentials.user.header('user:default/alex'));

    expect(response.status).toBe(200);
    expect(response.body).toEqual(JSON.parse(JSON.stringify(PAGE)));
    expect(portfolio.getPage).toHaveBeenCalledWith(
      {},
      { credentials: mockCredentials.user('user:default/alex') },
    );
    expect(logger.warn).not.toHaveBeenCalled();
    await expect(
      mismatchesWithSpec('/v1/offerings', response.body),
    ).resolves.toEqual([]);
  });

  it.each([
    ['owner=group%3Adefault%2Fa', { owner: ['group:default/a'] }],
    [
      'owner=group%3Adefault%2Fa&owner=user%3Adefault%2Fb',
      { owner: ['group:default/a', 'user:default/b'] },
    ],
    ['owner=a%2Cb', { owner: ['a,b'] }],
    ['kind=product&kind=service', { kind: ['product', 'service'] }],
    ['kind=product', { kind: ['product'] }],
    ['verdict=fragile', { verdict: ['fragile'] }],
    ['weakest=partners-and-suppliers', { weakest: ['partners-and-suppliers'] }],
    ['lifecycle=production', { lifecycle: ['production'] }],
    ['mine=true', { mine: true }],
    ['mine=false', { mine: false }],
    ['limit=7', { limit: 7 }],
    ['text=book%20loans', { text: 'book loans' }],
    ['orderBy=coverage%2Cdesc', { orderBy: 'coverage,desc' }],
    ['cursor=a-b_c&limit=1', { cursor: 'a-b_c', limit: 1 }],
  ])('understands ?%s', async (query, asked) => {
    const { app, portfolio } = setUp();
    const { status } = await request(app).get(`/v1/offerings?${query}`);

    expect(status).toBe(200);
    expect(portfolio.getPage).toHaveBeenCalledWith(asked, expect.anything());
  });

  it.each([
    'kind=component',
    'verdict=good',
    'weakest=none',
    'mine=perhaps',
    'limit=0',
    'limit=201',
    'limit=1.5',
    'limit=many',
    'orderBy=a&orderBy=b',
    `text=${'x'.repeat(201)}`,
    'ownr=a',
  ])('refuses ?%s', async query => {
    const { app, portfolio } = setUp();
    const { status, body } = await request(app).get(`/v1/offerings?${query}`);

    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(portfolio.getPage).not.toHaveBeenCalled();
  });

  it.each([
    [400, new InputError('The cursor is not one of this portfolio')],
    [503, new ServiceUnavailableError('The portfolio is not available')],
  ])('answers %d in plain words', async (status, error) => {
    const { app, portfolio } = setUp();
    portfolio.getPage.mockRejectedValue(error);
    const response = await request(app).get('/v1/offerings?cursor=a');

    expect(response.status).toBe(status);
    expect(response.body.error).toEqual({
      name: error.name,
      message: error.message,
    });
  });
});

describe('GET /v1/offerings.csv', () => {
  it('is a file to save, with the filters and the order of the page', async () => {
    const { app, portfolio } = setUp();
    const response = await request(app).get(
      '/v1/offerings.csv?owner=group%3Adefault%2Fa&orderBy=coverage%2Casc',
    );

    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toBe(
      'attachment; filename="offerings.csv"',
    );
    expect(response.text).toBe('\uFEFFName\r\nÉmile\r\n');
    expect(portfolio.getCsv).toHaveBeenCalledWith(
      { owner: ['group:default/a'], orderBy: 'coverage,asc' },
      { credentials: mockCredentials.user() },
    );
    expect(portfolio.getPage).not.toHaveBeenCalled();
  });

  it('has no pages', async () => {
    const { app } = setUp();
    const { status } = await request(app).get('/v1/offerings.csv?limit=5');

    expect(status).toBe(400);
  });
});

describe('GET /v1/offerings/:kind/:namespace/:name/trend', () => {
  const PATH = '/v1/offerings/product/default/portal/trend';
  const path = { kind: 'product', namespace: 'default', name: 'portal' };

  it.each([
    ['', 90],
    ['?days=7', 7],
  ])('looks back%s for %d days', async (query, days) => {
    const { app, portfolio } = setUp();
    const response = await request(app).get(PATH + query);

    expect(response.status).toBe(200);
    expect(response.body).toEqual(TREND);
    expect(portfolio.getTrend).toHaveBeenCalledWith(path, days, {
      credentials: mockCredentials.user(),
    });
  });

  it.each(['?days=0', '?days=3661', '?days=x'])('refuses %s', async query => {
    const { app } = setUp();

    expect((await request(app).get(PATH + query)).status).toBe(400);
  });

  it('is not found where the offering is not', async () => {
    const { app, portfolio } = setUp();
    portfolio.getTrend.mockRejectedValue(new NotFoundError('not found'));

    expect((await request(app).get(PATH)).status).toBe(404);
  });
});

describe.each([
  '/v1/offerings',
  '/v1/offerings.csv',
  '/v1/offerings/product/default/portal/trend',
])('GET %s', path => {
  it('serves another plugin as well', async () => {
    const { app } = setUp();
    const { status } = await request(app)
      .get(path)
      .set('Authorization', mockCredentials.service.header());

    expect(status).toBe(200);
  });

  it('refuses whom it does not know', async () => {
    const { app, portfolio } = setUp();
    const { status } = await request(app)
      .get(path)
      .set('Authorization', mockCredentials.none.header());

    expect(status).toBe(401);
    expect(portfolio.getPage).not.toHaveBeenCalled();
    expect(portfolio.getCsv).not.toHaveBeenCalled();
    expect(portfolio.getTrend).not.toHaveBeenCalled();
  });
});
