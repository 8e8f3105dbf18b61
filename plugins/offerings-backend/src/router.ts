import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import type {
  HttpAuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { createApiRouter } from './apiRouter';
import { addOfferingRoutes, type OfferingReader } from './services';

/** What {@link createRouter} needs. */
export interface RouterOptions {
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  offerings: OfferingReader;
}

/** The HTTP API as `openapi.yaml` describes it. */
export function createRouter(options: RouterOptions): Router {
  const { config, httpAuth, logger, offerings } = options;

  const router = createApiRouter(logger);
  addOfferingRoutes(router, { httpAuth, offerings });

  // Backstage's own handler comes after this one, and shows stack traces in development.
  const middleware = MiddlewareFactory.create({ config, logger });
  router.use(middleware.error({ showStackTraces: false }));
  return router;
}
