import { measureTogether, type Rounds } from '../harness/measureTogether';
import { exactly } from '../harness/statistics';
import type { Portal } from '../portal/Portal';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';
import type { Portals } from './Portals';

/** A snapshot, against reading the same entities and nothing more. */
export async function measureSnapshotTime(
  portal: Portal,
  rounds: Rounds,
): Promise<Figure> {
  const measured = await measureTogether(
    {
      snapshot: () => portal.order({ do: 'snapshot' }),
      stream: () => portal.order({ do: 'stream' }),
    },
    rounds,
  );
  const seconds = (name: 'snapshot' | 'stream') =>
    shown(measured.of(name).median / 1000);
  return {
    what: 'A full snapshot of the small catalog ÷ streaming its entities once',
    goal: { atMost: 2 },
    unit: '×',
    measured: measured.ratio('snapshot', 'stream'),
    detail: `${seconds('snapshot')} s against ${seconds('stream')} s`,
    reason:
      'The stream reads each entity once and does nothing with it. Most of a snapshot is making and judging a model of each offering, as fast as the core does; the rest is reading what offerings share again for each fifty of them, level by level the first time.',
  };
}

/** What a snapshot holds at a time, against holding all that it reads; the portals have taken one before. */
export async function measureSnapshotMemory({
  portal,
  large,
}: Portals): Promise<Figure> {
  const weigh = async (measured: Portal) => ({
    snapshot: await measured.order({ do: 'snapshot' }, 'bytes'),
    whole: await measured.order({ do: 'hold' }, 'bytes'),
  });
  const ours = await weigh(large);
  const inSmall = await weigh(portal);
  const megabytes = (bytes: number) => shown(bytes / 1024 / 1024);
  return {
    what: 'Memory that a full snapshot of the large catalog holds at a time ÷ that of its entities',
    goal: { atMost: 0.2 },
    unit: '×',
    measured: exactly(ours.snapshot / ours.whole),
    detail: `${megabytes(ours.snapshot)} MB against ${megabytes(
      ours.whole,
    )} MB; in the small catalog ${megabytes(
      inSmall.snapshot,
    )} MB against ${megabytes(
      inSmall.whole,
    )} MB. It holds fifty offerings with their entities, however large the catalog is; at most, as often as it was looked at, without garbage and beyond what was held before`,
  };
}
