import type {
  RejectedDescriptor,
  RejectedMistake,
} from '@offerings/backstage-plugin-offerings-common';
import { isLocation, type SeenRejection } from './Rejection';

/** The catalog names the file that it complains of; a comma or a space ends its address. */
const FILE_IN_MESSAGE =
  /^(?:YAML error|Failed to parse YAML|Entity \S+) at ((?:url|file):[^,\s]+)/;

/**
 * A rejection as it is shown: one item for each file.
 *
 * @remarks
 * One Location may read many files, and what the catalog tells of where it stands is where the Location itself is written.
 */
export function perLocation(rejection: SeenRejection): RejectedDescriptor[] {
  const { entityRef, lastSeen } = rejection;
  const errorsByLocation = new Map<string | undefined, RejectedMistake[]>();
  for (const error of rejection.errors) {
    const location = fileIn(error.message, entityRef) ?? rejection.location;
    const errors = errorsByLocation.get(location) ?? [];
    errorsByLocation.set(location, [...errors, error]);
  }
  return [...errorsByLocation].map(([location, errors]) => ({
    entityRef,
    ...(location && { location }),
    errors,
    lastSeen: lastSeen.toISOString(),
  }));
}

function fileIn(message: string, entityRef: string): string | undefined {
  return isLocation(entityRef) ? FILE_IN_MESSAGE.exec(message)?.[1] : undefined;
}
