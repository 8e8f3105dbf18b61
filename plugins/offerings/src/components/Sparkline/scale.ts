/** A value at an instant. */
export interface SparklinePoint {
  /** Milliseconds since 1970. */
  at: number;
  value: number;
}

/** A line drawn into a box: x grows with time, y grows downwards. */
export interface DrawnLine {
  points: Array<{ x: number; y: number }>;
  /** The height of the target, where there is one. */
  target?: number;
}

/** The box to draw into, and what its edges stand for. */
export interface LineBox {
  width: number;
  height: number;
  /** Kept free at each edge, so that no mark is cut off. */
  inset: number;
  target?: number;
  /** The value at the lower edge; left out, the lowest there is. */
  min?: number;
  /** The value at the upper edge; left out, the highest there is. */
  max?: number;
}

/** Maps a span to another; what is outside lands on the edge, and a span without length in the given place. */
function between(
  from: [number, number],
  to: [number, number],
  ifFlat: number,
): (value: number) => number {
  const [low, high] = from;
  const [start, end] = to;
  return value => {
    const share = high > low ? (value - low) / (high - low) : ifFlat;
    return start + (end - start) * Math.min(1, Math.max(0, share));
  };
}

/**
 * Places readings in a box, in true proportion to the time between them.
 *
 * @param points - in any order; those that are no numbers are left out
 */
export function drawLine(points: SparklinePoint[], box: LineBox): DrawnLine {
  const { width, height, inset, target } = box;
  const known = points
    .filter(p => Number.isFinite(p.at) && Number.isFinite(p.value))
    .sort((a, b) => a.at - b.at);
  const values = known.map(p => p.value);
  if (target !== undefined) values.push(target);
  const low = box.min ?? Math.min(...values);
  const high = box.max ?? Math.max(...values);
  const first = known[0]?.at ?? 0;
  const last = known[known.length - 1]?.at ?? 0;

  const x = between([first, last], [inset, width - inset], 1);
  const y = between([low, high], [height - inset, inset], 0.5);
  return {
    points: known.map(p => ({ x: x(p.at), y: y(p.value) })),
    target: target === undefined ? undefined : y(target),
  };
}
