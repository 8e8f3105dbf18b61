import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { spec } from './schema/openapi.generated';

/** A router that knows `openapi.yaml`: paths, parameters, bodies and answers are typed and checked. */
export type ApiRouter = ReturnType<typeof createApiRouter>;

/**
 * An empty router for the API; the description itself is served at `/openapi.json`.
 *
 * @remarks
 * A request that does not fit the description is answered with 400. An answer that does not fit it is our mistake, not
 * the caller's: it is sent all the same, and logged.
 */
export function createApiRouter(logger: LoggerService) {
  return createValidatedOpenApiRouter(spec, {
    validatorOptions: {
      // Who may ask is for `httpAuth` to say, which knows more ways in than a header and answers 401.
      validateSecurity: false,
      validateResponses: {
        onError: error =>
          logger.warn(`An answer is not as openapi.yaml says: ${error}`),
      },
    },
  });
}
