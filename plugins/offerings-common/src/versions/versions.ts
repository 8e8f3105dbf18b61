import { SCHEMA_VERSIONS, type SchemaVersion } from './registry';

/** Every `apiVersion` that is understood, the oldest first. @public */
export const SUPPORTED_API_VERSIONS: readonly string[] = SCHEMA_VERSIONS.map(
  ({ apiVersion }) => apiVersion,
);

/** The version that everything works on. */
export const NEWEST_VERSION = SCHEMA_VERSIONS[SCHEMA_VERSIONS.length - 1];

/** A version and those after it; empty where nobody knows it. @public */
export function versionsFrom(apiVersion: unknown): readonly SchemaVersion[] {
  const place = SCHEMA_VERSIONS.findIndex(
    version => version.apiVersion === apiVersion,
  );
  return place < 0 ? [] : SCHEMA_VERSIONS.slice(place);
}
