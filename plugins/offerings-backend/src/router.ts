import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type {
  HttpAuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { spec } from './schema/openapi.generated';
import type { OfferingReader } from './services';

/** What {@link createRouter} needs. */
export interface RouterOptions {
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  offerings: OfferingReader;
}

/**
 * The HTTP API as `openapi.yaml` describes it; the description itself is served at `/openapi.json`.
 *
 * @remarks
 * A request that does not fit the description is answered with 400. An answer that does not fit it is our mistake, not
 * the caller's: it is sent all the same, and logged.
 */
export function createRouter(options: RouterOptions): Router {
  const { config, httpAuth, logger, offerings } = options;

  const router = createValidatedOpenApiRouter(spec, {
    validatorOptions: {
      // Who may ask is for `httpAuth` to say, which knows more ways in than a header and answers 401.
      validateSecurity: false,
      validateResponses: {
        onError: error =>
          logger.warn(`An answer is not as openapi.yaml says: ${error}`),
      },
    },
  });

  router.get('/v1/offerings/:kind/:namespace/:name', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { kind, namespace, name } = req.params;
    const { within } = req.query;
    res.json(
      await offerings.getOffering(
        { kind, namespace, name, within },
        { credentials },
      ),
    );
  });

  // Backstage's own handler comes after this one, and shows stack traces in development.
  const middleware = MiddlewareFactory.create({ config, logger });
  router.use(middleware.error({ showStackTraces: false }));
  return router;
}
