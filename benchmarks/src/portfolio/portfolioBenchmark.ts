import type { Benchmark } from '../benchmark';
import { openPortal } from '../portal/openPortal';
import { measurePageFigures } from './pageFigures';
import { measureSnapshotMemory, measureSnapshotTime } from './snapshotFigures';

/** The page of all offerings, against the catalog's own ordered page, and the snapshot that it shows. */
export const portfolioBenchmark: Benchmark = {
  name: 'portfolio',
  usesDatabase: true,
  async run({ isQuick, database, size = isQuick ? 100 : 10_000, note }) {
    const request = { isQuick, database, note };
    const portal = await openPortal({ ...request, size });
    const large = await openPortal({ ...request, size: size * 5 });

    note('snapshots');
    const snapshot = await measureSnapshotTime(
      portal,
      isQuick ? { warmUp: 0, counted: 1 } : { warmUp: 1, counted: 5 },
    );
    await large.order({ do: 'snapshot' });
    const memory = await measureSnapshotMemory({ portal, large });
    await portal.signIn();
    await large.signIn();

    note('pages');
    const pages = await measurePageFigures({ portal, large }, isQuick);
    return {
      size: `A catalog of ${size} entities, half of them offerings, and one of ${
        size * 5
      }`,
      rounds: isQuick ? 1 : 5,
      figures: [...pages, snapshot, memory],
    };
  },
};
