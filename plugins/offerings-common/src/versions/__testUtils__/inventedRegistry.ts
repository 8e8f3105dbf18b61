import type * as registry from '../registry';
import { inventedVersions } from './inventedVersions';

// Stands in for the registry in tests: the versions are a fact of the library and nobody's to set.
const { SCHEMA_VERSIONS: today } =
  jest.requireActual<typeof registry>('../registry');

export const SCHEMA_VERSIONS = inventedVersions(today);
