import { stitchEntities } from '@offerings/backstage-plugin-offerings-common';
import type { Benchmark, Database } from '../benchmark';
import { OWN_MIX } from '../catalogue/generateCatalogue';
import { measureTogether } from '../harness/measureTogether';
import { entitiesOf } from '../portal/contents';
import type { Contents } from '../portal/messages';
import { Portal } from '../portal/Portal';
import { shown } from '../report/writeTable';

const SEED = 20_261_103;
const ENTITIES_PER_CORNER = 20;

function relationsIn(contents: Contents): number {
  const stitched = stitchEntities([], entitiesOf(contents));
  return stitched.reduce(
    (sum, { relations = [] }) => sum + relations.length,
    0,
  );
}

/** Has the catalog of a new portal ingest entities. */
async function ingest(contents: Contents, database: Database): Promise<number> {
  const portal = await Portal.start({ database, teams: [] });
  try {
    return await portal.order({ do: 'ingest', contents });
  } finally {
    await portal.stop();
  }
}

/** From when a provider hands entities over to when the last of them is stitched. */
export const ingestionBenchmark: Benchmark = {
  name: 'ingestion',
  usesDatabase: true,
  async run({ isQuick, database, size = isQuick ? 200 : 10_000, note }) {
    const corners = Math.ceil(size / ENTITIES_PER_CORNER);
    const shape = { seed: SEED, corners, mix: OWN_MIX };
    const ours: Contents = { of: 'ours', shape };
    const components: Contents = { of: 'components', shape };
    const counted = isQuick ? 1 : 3;

    note(`${size} entities, ${counted} times of each kind, on ${database}`);
    const measured = await measureTogether(
      {
        ours: () => ingest(ours, database),
        components: () => ingest(components, database),
      },
      { warmUp: 0, counted },
    );
    const seconds = (name: 'ours' | 'components') =>
      shown(measured.of(name).median / 1000);
    return {
      size: `${
        corners * ENTITIES_PER_CORNER
      } entities, 95 % of them of our kinds`,
      rounds: counted,
      figures: [
        {
          what: 'Until all entities are stitched, ours ÷ built-in Components',
          goal: { atMost: 1.15 },
          unit: '×',
          measured: measured.ratio('ours', 'components'),
          detail: `${seconds('ours')} s with ${relationsIn(
            ours,
          )} relations against ${seconds('components')} s with ${relationsIn(
            components,
          )}; the Components weigh as much, with the same fields in their \`spec\``,
        },
      ],
    };
  },
};
