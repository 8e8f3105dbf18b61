import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { OFFERINGS_API_GROUP } from '@offerings/backstage-plugin-offerings-common';

/** Refs are small, and each page costs the catalog the same, however short it is. */
const REFS_PER_PAGE = 1000;

const FIELDS = ['apiVersion', 'kind', 'metadata.name', 'metadata.namespace'];

/** The refs of some Products and Services. */
export interface CatalogPage {
  refs: string[];
  /** How many there are in the whole catalog. */
  total: number;
}

/** What {@link catalogPages} needs. */
export interface CatalogPagesOptions {
  catalog: CatalogService;
  logger: LoggerService;
  /** Asked before each page, as a pass may outlive a token. */
  credentials(): Promise<BackstageCredentials>;
}

/**
 * The Products and Services of ours in the catalog, a page at a time.
 *
 * @throws ServiceUnavailableError where the catalog does not answer
 */
export async function* catalogPages(
  options: CatalogPagesOptions,
): AsyncGenerator<CatalogPage> {
  let cursor: string | undefined;
  do {
    const { items, totalItems, pageInfo } = await readPage(options, cursor);
    yield { refs: items.map(stringifyEntityRef), total: totalItems };
    cursor = pageInfo.nextCursor;
  } while (cursor);
}

async function readPage(
  { catalog, logger, credentials }: CatalogPagesOptions,
  cursor: string | undefined,
) {
  const page = { fields: FIELDS, limit: REFS_PER_PAGE };
  try {
    return await catalog.queryEntities(
      cursor
        ? { ...page, cursor }
        : {
            ...page,
            query: {
              kind: { $in: ['Product', 'Service'] },
              apiVersion: { $hasPrefix: `${OFFERINGS_API_GROUP}/` },
            },
          },
      { credentials: await credentials() },
    );
  } catch (error) {
    logger.error(
      'The offerings of the catalog could not be read',
      toError(error),
    );
    throw new ServiceUnavailableError('The catalog could not be read');
  }
}
