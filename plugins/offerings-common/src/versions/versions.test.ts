import {
  KIND_DEFINITIONS,
  OFFERINGS_API_VERSION,
  OFFERINGS_KINDS,
} from '../kinds';
import { product } from '../testing/entities';
import {
  NEWEST_VERSION,
  SUPPORTED_API_VERSIONS,
  upgrade,
  versionsFrom,
} from '.';

describe('the versions of the schema', () => {
  it('are one today', () => {
    expect(SUPPORTED_API_VERSIONS).toEqual(['offerings/v1alpha1']);
  });

  it('end with the one that new descriptors are written in, and that the code works on', () => {
    expect(NEWEST_VERSION.apiVersion).toBe(OFFERINGS_API_VERSION);
    expect(NEWEST_VERSION.next).toBeUndefined();
    for (const kind of OFFERINGS_KINDS) {
      expect(NEWEST_VERSION.specs[kind]).toBe(KIND_DEFINITIONS[kind].spec);
    }
  });

  it('each lead to the next', () => {
    const [, ...newer] = versionsFrom(SUPPORTED_API_VERSIONS[0]);
    const older = versionsFrom(SUPPORTED_API_VERSIONS[0]).slice(
      0,
      newer.length,
    );
    expect(older.every(({ next }) => next !== undefined)).toBe(true);
  });

  it('leave an entity of today as it is', () => {
    const entity = product();
    expect(upgrade(entity)).toBe(entity);
  });
});
