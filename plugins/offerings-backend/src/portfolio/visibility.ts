import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CatalogEntities } from '../catalog';
import type { AssessedRow } from './store/records';
import type {
  PortfolioStore,
  RowQuery,
  RowsRead,
} from './store/PortfolioStore';

/** How much of the catalog a caller may see. */
export type Sight = 'everything' | 'something' | 'nothing';

/** Asks once how much of the catalog a caller may see. */
export async function sightOf(
  credentials: BackstageCredentials,
  permissions: PermissionsService,
): Promise<Sight> {
  const [{ result }] = await permissions.authorizeConditional(
    [{ permission: catalogEntityReadPermission }],
    { credentials },
  );
  switch (result) {
    case AuthorizeResult.ALLOW:
      return 'everything';
    case AuthorizeResult.CONDITIONAL:
      return 'something';
    default:
      return 'nothing';
  }
}

/** Reads rows as a caller may see them; `last` and `isEnd` tell of those as well that the caller may not see. */
export type RowReader = (query: RowQuery) => Promise<RowsRead>;

/** A ref that no entity has. */
const NOTHING = 'product:default/-';

/**
 * Reads rows for whoever sees some of the catalog: it is asked, for all rows at once, which roots and services those are.
 *
 * @remarks
 * It is asked where there are no rows as well. A page without rows would else come sooner where there are none than where
 * they are hidden, and whoever searches for a word would learn from it whether a hidden offering has that word.
 */
export function readerOfVisibleRows(
  store: PortfolioStore,
  entities: CatalogEntities,
  credentials: BackstageCredentials,
): RowReader {
  return async query => {
    const read = await store.getRows(query);
    const named = new Set(read.rows.flatMap(({ row }) => namedBy(row)));
    const visible = await entities.readable(
      named.size > 0 ? [...named] : [NOTHING],
      credentials,
    );
    const rows = read.rows
      .filter(({ row }) => visible.has(row.ref))
      .map(({ row, place }) => ({
        row: {
          ...row,
          services: row.services.filter(({ ref }) => visible.has(ref)),
        },
        place,
      }));
    return { ...read, rows };
  };
}

function namedBy({ ref, services }: AssessedRow): string[] {
  return [ref, ...services.map(service => service.ref)];
}
