import {
  nearest,
  OFFERINGS_KINDS,
} from '@offerings/backstage-plugin-offerings-common';
import { isLocation, kindIn, type Rejection } from './Rejection';

const KINDS = OFFERINGS_KINDS.map(kind => kind.toLocaleLowerCase('en-US'));

/** The entity that the catalog's rules keep out, or that no rule knows because its kind is misspelt. */
const NOT_ALLOWED = /^Entity ([^\s:]+:\S*) at .* is not of an allowed kind/s;

/** No document, or one that does not say what it describes: it may well be one of ours. */
const UNREADABLE = [
  /^YAML error at /,
  /^Failed to parse YAML at /,
  /^Expected object at root/,
  /^metadata\.annotations must be/,
  // What the catalog's schema of the envelope says begins with a place in the document.
  /^(?:<root>|\/\w\S*) (?:must|should) /,
];

/**
 * What a rejection has to do with offerings.
 *
 * @remarks
 * A ref has no group, so somebody else's Product counts too. Of a Location only what was wrong in its files counts: that
 * they can't be read as descriptors, or that a kind of ours, or nearly, is not allowed in them. That a file could not be
 * fetched says nothing about a descriptor.
 *
 * @returns `undefined` where it has nothing to do with them
 */
export function concernOf(rejection: Rejection): Rejection | undefined {
  if (KINDS.includes(kindIn(rejection.entityRef))) return rejection;
  if (!isLocation(rejection.entityRef)) return undefined;

  const errors = rejection.errors.filter(({ message }) =>
    isAboutDescriptors(message),
  );
  return errors.length > 0 ? { ...rejection, errors } : undefined;
}

function isAboutDescriptors(message: string): boolean {
  const [, refused] = NOT_ALLOWED.exec(message) ?? [];
  if (refused) return nearest(kindIn(refused), KINDS) !== undefined;
  return UNREADABLE.some(pattern => pattern.test(message));
}
