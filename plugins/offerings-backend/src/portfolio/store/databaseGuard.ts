import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';

/** Asks the database something, and says in plain words where it does not answer. */
export type DatabaseGuard = <T>(query: () => PromiseLike<T>) => Promise<T>;

/** What the database says of itself is for the operator only; callers get a ServiceUnavailableError. */
export function databaseGuard(logger: LoggerService): DatabaseGuard {
  return async query => {
    try {
      return await query();
    } catch (error) {
      logger.error('The database of the portfolio failed', toError(error));
      throw new ServiceUnavailableError(
        'The portfolio is not available just now, please try again later',
      );
    }
  };
}
