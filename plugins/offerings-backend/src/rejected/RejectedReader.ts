import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { RejectedDescriptors } from '@offerings/backstage-plugin-offerings-common';
import type { CatalogEntities } from '../catalog';
import { isStillRejected } from './isStillRejected';
import { perLocation } from './perLocation';
import type { RejectedStore } from './RejectedStore';
import type { RejectedSettings } from './settings';

/** More than anybody reads; the others are counted. */
const MOST_SHOWN = 200;

/** The catalog is asked about so many in one request. */
const MOST_ASKED = 1_000;

/** What {@link RejectedReader} needs. */
export interface RejectedReaderOptions {
  auth: AuthService;
  entities: CatalogEntities;
  settings: RejectedSettings;
  store: RejectedStore;
  now?: () => Date;
}

/** Reads which descriptors are rejected at this moment. */
export class RejectedReader {
  private readonly options: RejectedReaderOptions;
  private readonly now: () => Date;

  constructor(options: RejectedReaderOptions) {
    this.options = options;
    this.now = options.now ?? (() => new Date());
  }

  /**
   * The rejected descriptors, the newest first.
   *
   * @remarks
   * What is not in the catalog nobody's catalog permissions say anything about: whoever may read the list sees all of it.
   * Of the Locations that are in the catalog a caller sees those that they may read.
   *
   * @throws ServiceUnavailableError where the database or the catalog does not answer
   */
  async list(options: {
    credentials: BackstageCredentials;
  }): Promise<RejectedDescriptors> {
    const { store } = this.options;
    const since = this.since();
    const refs = await store.refs({ since, limit: MOST_ASKED });
    const rejected = await this.rejectedAmong(refs, options.credentials);
    const shown = await store.rejections(rejected.slice(0, MOST_SHOWN));

    const notAsked =
      refs.length < MOST_ASKED ? 0 : (await store.count(since)) - refs.length;
    const more = Math.max(0, rejected.length - MOST_SHOWN) + notAsked;
    return {
      items: shown.flatMap(perLocation),
      ...(more > 0 && { more }),
    };
  }

  /**
   * How many descriptors were rejected lately, those among them that were mended since.
   *
   * @throws ServiceUnavailableError where the database does not answer
   */
  async count(): Promise<number> {
    return this.options.store.count(this.since());
  }

  private since(): Date {
    const { forgetAfterMs } = this.options.settings;
    return new Date(this.now().getTime() - forgetAfterMs);
  }

  /** Whether something exists is not the caller's to know; what exists is left out, or asked for again on their behalf. */
  private async rejectedAmong(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const { auth, entities } = this.options;
    const own = await auth.getOwnServiceCredentials();
    const found = await entities.byRefs(refs, own);
    const rejected = refs.filter((ref, i) => isStillRejected(ref, found[i]));
    const existing = new Set(refs.filter((_, i) => found[i]));
    const readable = await entities.readable(
      rejected.filter(ref => existing.has(ref)),
      credentials,
    );
    return rejected.filter(ref => !existing.has(ref) || readable.has(ref));
  }
}
