import type { EventsService } from '@backstage/plugin-events-node';
import { concernOf } from './concern';
import { readErrorsEvent } from './readErrorsEvent';
import { isLocation } from './Rejection';
import type { RejectedStore } from './RejectedStore';

/** As the catalog backend exports it; one string is no reason to depend on all of it. */
export const CATALOG_ERRORS_TOPIC = 'experimental.catalog.errors';

/**
 * Notes what the catalog rejects.
 *
 * @remarks
 * The catalog processes every descriptor again each few minutes, and says each time that it is rejected: a lost event
 * comes again. The subscription is one for all replicas, each of which hears of a part.
 */
export async function watchErrors(options: {
  events: EventsService;
  store: RejectedStore;
  now: () => Date;
}): Promise<void> {
  const { events, store, now } = options;
  await events.subscribe({
    id: 'rejected-descriptors',
    topics: [CATALOG_ERRORS_TOPIC],
    async onEvent({ eventPayload }) {
      const rejection = readErrorsEvent(eventPayload);
      if (!rejection) return;

      const concern = concernOf(rejection);
      if (concern) {
        await store.note(concern, now());
      } else if (isLocation(rejection.entityRef)) {
        // What it was rejected for before is over, and its status alone would not tell.
        await store.forget([rejection.entityRef], now());
      }
    },
  });
}
