import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import type { ModelIssue } from '@offerings/backstage-plugin-offerings-common';

const CACHE_KEY = 'warned';

/**
 * Logs the warnings about an entity when they change, instead of in each round of processing.
 *
 * @remarks
 * What was said last is kept in the catalog's own cache of the entity, which every replica of the backend shares and
 * which outlives a restart.
 */
export async function warnOnce(options: {
  entity: Entity;
  location: LocationSpec;
  issues: ModelIssue[];
  cache: CatalogProcessorCache;
  logger: LoggerService;
}): Promise<void> {
  const { entity, location, issues, cache, logger } = options;
  const warnings = issues
    .filter(issue => issue.severity === 'warning')
    .map(({ message, rule }) => `${message} (${rule})`);
  const warned = (await cache.get<string[]>(CACHE_KEY)) ?? [];
  if (JSON.stringify(warned) === JSON.stringify(warnings)) return;

  await cache.set(CACHE_KEY, warnings);
  for (const warning of warnings) {
    logger.warn(
      `${stringifyEntityRef(entity)} at ${location.target}: ${warning}`,
    );
  }
}
