import type { LoggerService } from '@backstage/backend-plugin-api';
import { databaseGuard, type DatabaseGuard } from '../../database';

/** Asks the database for something of the portfolio. */
export function portfolioGuard(logger: LoggerService): DatabaseGuard {
  return databaseGuard(logger, {
    failed: 'The database of the portfolio failed',
    unavailable: 'The portfolio is not available',
  });
}
