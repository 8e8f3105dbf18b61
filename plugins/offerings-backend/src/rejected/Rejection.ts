import type { RejectedMistake } from '@offerings/backstage-plugin-offerings-common';

/** A descriptor that the catalog rejected, with what it said. */
export interface Rejection {
  /** The full ref of the entity that it describes, or of the Location that it would have been read through. */
  entityRef: string;
  /** Where it is described, a location ref such as `url:https://…`. */
  location?: string;
  errors: RejectedMistake[];
}

/** A {@link Rejection} with when it was last heard of. */
export interface SeenRejection extends Rejection {
  lastSeen: Date;
}

/** The kind that a full ref names, in lower case. */
export function kindIn(entityRef: string): string {
  return entityRef.slice(0, entityRef.indexOf(':')).toLocaleLowerCase('en-US');
}

/** Whether a ref is that of a file, or of several, that descriptors are read from. */
export function isLocation(entityRef: string): boolean {
  return kindIn(entityRef) === 'location';
}
