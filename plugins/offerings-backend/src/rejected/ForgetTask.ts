import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogEntities } from '../catalog';
import { isStillRejected } from './isStillRejected';
import type { RejectedStore } from './RejectedStore';
import type { RejectedSettings } from './settings';

/** So many are asked for at once. */
const BATCH = 500;

/** What {@link ForgetTask} needs. */
export interface ForgetTaskOptions {
  auth: AuthService;
  entities: CatalogEntities;
  settings: RejectedSettings;
  store: RejectedStore;
  now: () => Date;
}

/**
 * Forgets what was not rejected again for long, and what was accepted in the meantime.
 *
 * @remarks
 * The list leaves the latter out anyway; but once such an entity is deleted, it must not look like one that never was.
 */
export class ForgetTask {
  constructor(private readonly options: ForgetTaskOptions) {}

  /** @returns how many were forgotten for either reason */
  async run(
    signal?: AbortSignal,
  ): Promise<{ expired: number; accepted: number }> {
    const { settings, store, now } = this.options;
    const startedAt = now();
    const limit = new Date(startedAt.getTime() - settings.forgetAfterMs);
    const expired = await store.forgetAll(limit);
    const accepted = await this.forgetAccepted(startedAt, signal);
    return { expired, accepted };
  }

  private async forgetAccepted(
    startedAt: Date,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const { store } = this.options;
    let forgotten = 0;
    let refs = await store.refsAfter('', BATCH);
    while (refs.length > 0 && !signal?.aborted) {
      forgotten += await store.forget(
        await this.acceptedAmong(refs),
        startedAt,
      );
      refs = await store.refsAfter(refs[refs.length - 1], BATCH);
    }
    return forgotten;
  }

  private async acceptedAmong(refs: string[]): Promise<string[]> {
    const { auth, entities } = this.options;
    const own = await auth.getOwnServiceCredentials();
    const found = await entities.byRefs(refs, own);
    return refs.filter((ref, i) => !isStillRejected(ref, found[i]));
  }
}
