import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import type { Dependents } from '@offerings/backstage-plugin-offerings-common';
import express from 'express';
import request from 'supertest';
import { createApiRouter } from '../apiRouter';
import type { DependentsReader } from './DependentsReader';
import { addDependentRoutes } from './routes';

const PATH = '/v1/dependents/component/default/till';

const ANSWER: Dependents = {
  entity: 'component:default/till',
  statement: 'No offering rests on this, as far as you can see.',
  offerings: [],
  entities: {},
};

function setUp() {
  const getDependents = jest
    .fn<Promise<Dependents>, Parameters<DependentsReader['getDependents']>>()
    .mockResolvedValue(ANSWER);
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const router = createApiRouter(logger);
  addDependentRoutes(router, {
    httpAuth: mockServices.httpAuth(),
    dependents: { getDependents },
  });
  const config = mockServices.rootConfig();
  const middleware = MiddlewareFactory.create({ config, logger });
  const app = express().use(
    router,
    middleware.error({ showStackTraces: false }),
  );
  return { app, getDependents, logger };
}

describe('GET /v1/dependents/:kind/:namespace/:name', () => {
  it('answers with what rests on the entity, as the caller may see it', async () => {
    const { app, getDependents, logger } = setUp();

    const response = await request(app)
      .get(PATH)
      .set('Authorization', mockCredentials.user.header('user:default/alex'));

    expect(response.status).toBe(200);
    expect(response.body).toEqual(ANSWER);
    expect(getDependents).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'till' },
      { credentials: mockCredentials.user('user:default/alex') },
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('serves another plugin as well', async () => {
    const { app } = setUp();

    const { status } = await request(app)
      .get(PATH)
      .set('Authorization', mockCredentials.service.header());

    expect(status).toBe(200);
  });

  it('refuses whom it does not know', async () => {
    const { app, getDependents } = setUp();

    await request(app)
      .get(PATH)
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
    expect(getDependents).not.toHaveBeenCalled();
  });

  it('refuses a query that it does not know', async () => {
    const { app, getDependents } = setUp();

    await request(app).get(`${PATH}?depth=9`).expect(400);
    expect(getDependents).not.toHaveBeenCalled();
  });

  it('answers 404 with words only', async () => {
    const { app, getDependents } = setUp();
    getDependents.mockRejectedValue(new NotFoundError('not there'));

    const { body } = await request(app).get(PATH).expect(404);

    expect(body.error).toEqual({ name: 'NotFoundError', message: 'not there' });
  });
});
