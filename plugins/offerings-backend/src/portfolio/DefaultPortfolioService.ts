import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  PortfolioFilter,
  PortfolioPage,
  PortfolioQuery,
  Trend,
} from '@offerings/backstage-plugin-offerings-common';
import { findOfferingRoot } from '@offerings/backstage-plugin-offerings-common';
import type { CatalogEntities } from '../catalog';
import type { OfferingPath } from '../services';
import { checkOffering, notFound } from '../services/checkOffering';
import { parseOfferingPath } from '../services/parseOfferingPath';
import { CursorSeal } from './CursorSeal';
import { fillPage } from './fillPage';
import { parseOrder } from './order';
import {
  readRequest,
  toRecordFilter,
  writeCursor,
  type PortfolioRequest,
} from './portfolioRequest';
import type { OnBehalfOf, PortfolioService } from './PortfolioService';
import type { Edge } from './store/edge';
import { dayOf, type AssessedRow } from './store/records';
import type { PortfolioStore, RowQuery } from './store/PortfolioStore';
import { toCsv } from './toCsv';
import {
  readerOfVisibleRows,
  sightOf,
  type RowReader,
  type Sight,
} from './visibility';

const DEFAULT_LIMIT = 50;
const ROWS_PER_CSV_READ = 500;

/** What {@link DefaultPortfolioService} needs. */
export interface DefaultPortfolioServiceOptions {
  auth: AuthService;
  entities: CatalogEntities;
  permissions: PermissionsService;
  store: PortfolioStore;
  userInfo: UserInfoService;
  now: () => Date;
}

/** Shows the portfolio as the snapshot left it, to each caller what the catalog would show them. */
export class DefaultPortfolioService implements PortfolioService {
  private seal: Promise<CursorSeal> | undefined;

  constructor(private readonly options: DefaultPortfolioServiceOptions) {}

  /** {@inheritDoc PortfolioService.getPage} */
  async getPage(
    query: PortfolioQuery,
    { credentials }: OnBehalfOf,
  ): Promise<PortfolioPage> {
    const seal = await this.getSeal();
    const request = readRequest(query, seal);
    const rowQuery = await this.toRowQuery(request, credentials);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const sight = await sightOf(credentials, this.options.permissions);
    const read = this.readerFor(sight, credentials);

    const { rows, next, previous } = await fillPage(read, {
      ...rowQuery,
      limit,
    });
    return {
      items: await this.withTrends(rows.map(({ row }) => row)),
      ...(await this.describe(sight, rowQuery)),
      pageInfo: {
        nextCursor: writeCursor(request, next, seal),
        prevCursor: writeCursor(request, previous, seal),
      },
    };
  }

  /** {@inheritDoc PortfolioService.getCsv} */
  async getCsv(
    filter: PortfolioFilter,
    { credentials }: OnBehalfOf,
  ): Promise<string> {
    const rowQuery = await this.toRowQuery({ filter }, credentials);
    const sight = await sightOf(credentials, this.options.permissions);
    const read = this.readerFor(sight, credentials);

    const rows: AssessedRow[] = [];
    let edge: Edge | undefined;
    do {
      const page = await read({ ...rowQuery, edge, limit: ROWS_PER_CSV_READ });
      rows.push(...page.rows.map(({ row }) => row));
      edge =
        page.isEnd || !page.last
          ? undefined
          : { side: 'after', place: page.last };
    } while (edge);
    return toCsv(rows);
  }

  /** {@inheritDoc PortfolioService.getTrend} */
  async getTrend(
    path: OfferingPath,
    days: number,
    { credentials }: OnBehalfOf,
  ): Promise<Trend> {
    const { entities, store, now } = this.options;
    const request = parseOfferingPath(path);
    const known = await entities.walk(
      soFar => findOfferingRoot(request.root, soFar).toRead,
      2,
      credentials,
    );
    checkOffering(request, known);
    const { root } = findOfferingRoot(request.root, known);
    if (root === undefined) throw notFound(request.root);
    return {
      offering: root,
      points: await store.getTrend(root, dayOf(now()) - days + 1),
    };
  }

  private async toRowQuery(
    { filter, edge }: PortfolioRequest,
    credentials: BackstageCredentials,
  ): Promise<Omit<RowQuery, 'limit'>> {
    const order = parseOrder(filter.orderBy);
    const ownedByCaller = () => this.ownedBy(credentials);
    return { filter: await toRecordFilter(filter, ownedByCaller), order, edge };
  }

  private async ownedBy(credentials: BackstageCredentials): Promise<string[]> {
    const { auth, userInfo } = this.options;
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new InputError('mine: only a signed-in user can own offerings');
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    return ownershipEntityRefs;
  }

  private readerFor(
    sight: Sight,
    credentials: BackstageCredentials,
  ): RowReader {
    const { store, entities } = this.options;
    switch (sight) {
      case 'everything':
        return query => store.getRows(query);
      case 'something':
        return readerOfVisibleRows(store, entities, credentials);
      default:
        return async () => ({ rows: [], isEnd: true });
    }
  }

  /** What may be said of the rows beyond the page; nothing that counts what the caller may not see. */
  private async describe(
    sight: Sight,
    { filter }: Pick<RowQuery, 'filter'>,
  ): Promise<Omit<PortfolioPage, 'items' | 'pageInfo'>> {
    const { store } = this.options;
    if (sight === 'everything') {
      return { ...(await store.getOverview(filter)), partial: false };
    }
    const { state, completedAt } = await store.getState();
    return { snapshot: { state, completedAt }, partial: true };
  }

  private async withTrends(
    rows: AssessedRow[],
  ): Promise<PortfolioPage['items']> {
    const { store, now } = this.options;
    const refs = rows.map(({ ref }) => ref);
    const trends = await store.getTrendPoints(refs, dayOf(now()));
    return rows.map(row => ({ ...row, trend: trends.get(row.ref) ?? [] }));
  }

  private async getSeal(): Promise<CursorSeal> {
    this.seal ??= this.options.store
      .getCursorKey()
      .then(key => new CursorSeal(key));
    try {
      return await this.seal;
    } catch (error) {
      this.seal = undefined;
      throw error;
    }
  }
}
