import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { AssessmentSettings } from '@offerings/backstage-plugin-offerings-common';
import { Router } from 'express';
import { createApiRouter } from './apiRouter';
import { addDependentRoutes, type DependentsReader } from './dependents';
import { callersOwn } from './http';
import { addLintRoutes, lintBody, type FileLinter } from './lint';
import { addPortfolioRoutes, type PortfolioService } from './portfolio';
import { addReadingRoutes, readingsBody, type ReadingIntake } from './readings';
import { addRejectedRoutes, type RejectedReader } from './rejected';
import { addSettingRoutes } from './settings';
import { addOfferingRoutes, type OfferingReader } from './services';

/** What {@link createRouter} needs. */
export interface RouterOptions {
  auditor: AuditorService;
  config: RootConfigService;
  dependents: DependentsReader;
  httpAuth: HttpAuthService;
  linter: FileLinter;
  logger: LoggerService;
  offerings: OfferingReader;
  permissions: PermissionsService;
  portfolio: PortfolioService;
  readings: Pick<ReadingIntake, 'add'>;
  rejected: Pick<RejectedReader, 'list'>;
  settings: AssessmentSettings;
}

/** The HTTP API as `openapi.yaml` describes it. */
export function createRouter(options: RouterOptions): Router {
  const { config, httpAuth, logger, offerings } = options;

  const router = createApiRouter(logger);
  addOfferingRoutes(router, { httpAuth, offerings });
  addDependentRoutes(router, options);
  addLintRoutes(router, options);
  addPortfolioRoutes(router, options);
  addReadingRoutes(router, options);
  addRejectedRoutes(router, options);
  addSettingRoutes(router, options);

  // Backstage's own handler comes after this one, and shows stack traces in development.
  const middleware = MiddlewareFactory.create({ config, logger });
  const errors = middleware.error({ showStackTraces: false });
  // Who reads a body first sets its limit, and an error before a route of the API's own router becomes a 400.
  return Router().use(callersOwn(), readingsBody(), lintBody(), router, errors);
}
