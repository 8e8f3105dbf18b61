import { SIZES } from './sizes';
import type { Tracks } from './tracks';

/** Where columns or rows, and the channels between them, are in pixels. */
export interface Scale {
  /** The start of every column or row, and its length. */
  cells: Array<{ start: number; length: number }>;
  /** The first track of every channel. */
  channels: number[];
  /** The middles of the channels: where one column or row ends for the eye, and the next begins. */
  edges: number[];
  length: number;
}

/** What {@link scaleOf} needs. */
export interface ScaleOptions {
  /** The length of every column or row. */
  lengths: readonly number[];
  /** How many arrows run in every channel. */
  tracks: Tracks['vertical'];
  /** The free space of a channel with at most one arrow. */
  gap: number;
  /** Room for words in a channel, after its tracks. */
  reserved?: readonly number[];
  /** At least so long in all. */
  minimum?: number;
  /** The most that a channel grows to reach the minimum. */
  maximumGrowth?: number;
}

/** Lays columns (or rows) and channels out, one after the other. */
export function scaleOf(options: ScaleOptions): Scale {
  const widths = channelWidths(options);
  const { growth, stretch } = growthOf(options, widths);
  const scale: Scale = { cells: [], channels: [], edges: [], length: 0 };
  let at = 0;
  for (const [index, width] of widths.entries()) {
    const full = width + growth;
    scale.edges.push(edgeOf(index, widths.length, at, full));
    scale.channels.push(at + (options.gap + growth) / 2);
    at += full;
    if (index < options.lengths.length) {
      const length = options.lengths[index];
      scale.cells.push({ start: at + stretch / 2, length });
      at += length + stretch;
    }
  }
  return { ...scale, length: at };
}

/** The outermost channels belong to the outermost columns altogether. */
function edgeOf(index: number, count: number, at: number, width: number) {
  if (index === 0) {
    return 0;
  }
  return index === count - 1 ? at + width : at + width / 2;
}

function channelWidths({ tracks, gap, reserved }: ScaleOptions): number[] {
  return tracks.map(
    (count, index) =>
      gap + Math.max(0, count - 1) * SIZES.track + (reserved?.[index] ?? 0),
  );
}

function growthOf(options: ScaleOptions, widths: number[]) {
  const { lengths, minimum = 0, maximumGrowth = 0 } = options;
  const natural = [...widths, ...lengths].reduce(
    (sum, width) => sum + width,
    0,
  );
  const spare = Math.max(0, minimum - natural);
  const growth = Math.min(maximumGrowth, spare / widths.length);
  return {
    growth,
    stretch: lengths.length
      ? Math.max(0, spare - growth * widths.length) / lengths.length
      : 0,
  };
}
