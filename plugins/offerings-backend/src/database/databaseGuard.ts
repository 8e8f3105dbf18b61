import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';

/** Asks the database something, and says in plain words where it does not answer. */
export type DatabaseGuard = <T>(query: () => PromiseLike<T>) => Promise<T>;

/**
 * What the database says of itself is for the operator only; callers get a ServiceUnavailableError.
 *
 * @param failed - what could not be done, for the log
 * @param unavailable - what callers can't have, for them
 */
export function databaseGuard(
  logger: LoggerService,
  { failed, unavailable }: { failed: string; unavailable: string },
): DatabaseGuard {
  return async query => {
    try {
      return await query();
    } catch (error) {
      logger.error(failed, toError(error));
      throw new ServiceUnavailableError(
        `${unavailable} just now, please try again later`,
      );
    }
  };
}
