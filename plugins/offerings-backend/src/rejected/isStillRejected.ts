import type { Entity } from '@backstage/catalog-model';
import { isLocation } from './Rejection';

/** The type of what the catalog says of processing, in `status.items`. */
const PROCESSING = 'backstage.io/catalog-processing';

/**
 * Whether something rejected belongs in the list, given what the catalog has of it now.
 *
 * @remarks
 * The errors topic never says that an entity recovered, but then the catalog has it. One that was valid before has a
 * page, which shows the errors. A Location is in the catalog as soon as its files could be read once; it counts as long as
 * its status says that they can't be any more, because nobody who writes a descriptor knows its page.
 */
export function isStillRejected(
  entityRef: string,
  entity: Entity | undefined,
): boolean {
  if (!entity) return true;
  return isLocation(entityRef) && hasProcessingError(entity);
}

function hasProcessingError(
  entity: Entity & { status?: { items?: unknown } },
): boolean {
  const items = entity.status?.items;
  return (
    Array.isArray(items) &&
    items.some(item => item?.type === PROCESSING && item?.level === 'error')
  );
}
