import type { EntitySummary } from '../api';
import { oneLine } from './oneLine';

const TITLE_LENGTH = 80;

/** What knows entities by ref, such as a value model. */
export interface WithEntities {
  entities: Record<string, EntitySummary>;
}

/** How missing and unreadable things are spoken of: nobody can tell which from it. */
export const NOT_FOUND = 'not found or not visible to you';

/** A title or a name from a descriptor. */
export function title(text: string): string {
  return oneLine(text, TITLE_LENGTH);
}

/** What an entity is called; its ref where it is not known. */
export function titleOf({ entities }: WithEntities, ref: string): string {
  const entity = entities[ref];
  return entity ? title(entity.title) : ref;
}

/** What an entity is called, with its ref to ask further. */
export function named(model: WithEntities, ref: string): string {
  return model.entities[ref]
    ? `${titleOf(model, ref)} (${ref})`
    : `${ref} (${NOT_FOUND})`;
}
