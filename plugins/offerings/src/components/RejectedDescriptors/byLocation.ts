import type { RejectedDescriptor } from '@offerings/backstage-plugin-offerings-common';

/** What was rejected of one file. */
export interface RejectedFile {
  /** A location ref; left out where the catalog names none. */
  location?: string;
  descriptors: RejectedDescriptor[];
}

/** The files with what was rejected of each, in the order of their names, so that each keeps its place from one look to the next. */
export function byLocation(
  items: readonly RejectedDescriptor[],
): RejectedFile[] {
  const files = new Map<string | undefined, RejectedDescriptor[]>();
  for (const item of items) {
    files.set(item.location, [...(files.get(item.location) ?? []), item]);
  }
  return [...files]
    .map(([location, descriptors]) => ({
      location,
      descriptors: descriptors.sort((a, b) =>
        a.entityRef.localeCompare(b.entityRef),
      ),
    }))
    .sort((a, b) => (a.location ?? '').localeCompare(b.location ?? ''));
}
