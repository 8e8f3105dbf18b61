import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { nearest } from '@offerings/backstage-plugin-offerings-common';
import type { ActionServices } from './ActionServices';

/** How many offerings to look among; a suggestion is worth one query, not more. */
const LOOK_AMONG = 200;

/** On whose behalf an action runs, and where it says what went wrong. */
export interface ActionCall {
  credentials: BackstageCredentials;
  logger: LoggerService;
}

/**
 * The offering that may have been meant, among those that the caller may see.
 *
 * @returns its ref; `undefined` where none is near, or nobody can tell just now
 */
export async function suggestOffering(
  written: string,
  { portfolio }: Pick<ActionServices, 'portfolio'>,
  { credentials, logger }: ActionCall,
): Promise<string | undefined> {
  try {
    const { items } = await portfolio.getPage(
      { limit: LOOK_AMONG },
      { credentials },
    );
    const refs = items.flatMap(row => [
      row.ref,
      ...row.services.map(({ ref }) => ref),
    ]);
    const name = nearest(nameIn(written.trim()), refs.map(nameIn));
    return refs.find(ref => nameIn(ref) === name);
  } catch (error) {
    // The answer is the caller's mistake, with a suggestion or without.
    logger.debug(`No offering can be suggested: ${error}`);
    return undefined;
  }
}

function nameIn(ref: string): string {
  return ref.slice(Math.max(ref.lastIndexOf('/'), ref.lastIndexOf(':')) + 1);
}
