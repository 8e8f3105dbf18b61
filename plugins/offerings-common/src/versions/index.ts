export { upgrade, writtenPlace } from './upgrade';
export type { SchemaVersion, VersionStep } from './registry';
export {
  NEWEST_VERSION,
  SUPPORTED_API_VERSIONS,
  versionsFrom,
} from './versions';
