import { measureTogether, type Rounds } from '../harness/measureTogether';
import { exactly } from '../harness/statistics';
import type { Portal } from '../portal/Portal';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';
import type { Portals } from './pageFigures';

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

/** What a snapshot holds at a time, once each portal has taken one and remembers what it will. */
export async function measureSnapshotMemory({
  portal,
  large,
}: Portals): Promise<Figure> {
  const heldBy = (measured: Portal) =>
    measured.order({ do: 'snapshot' }, 'bytes');
  const held = { portal: await heldBy(portal), large: await heldBy(large) };
  const megabytes = (bytes: number) => shown(bytes / 1024 / 1024);
  return {
    what: 'Memory that a full snapshot holds at a time, in the large catalog ÷ in the small',
    goal: { atMost: 1.5 },
    unit: '×',
    measured: exactly(held.large / held.portal),
    detail: `${megabytes(held.large)} MB against ${megabytes(
      held.portal,
    )} MB at most, beyond what was held before; looked at each second, without garbage`,
  };
}
