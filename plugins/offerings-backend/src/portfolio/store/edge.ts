/** Where a row stands in an order. */
export interface Place {
  /** What it is sorted by; missing where it has nothing of the kind. */
  value?: string | number;
  ref: string;
}

/** Where reading begins, and in which direction: `from` and `until` take the place itself along. */
export interface Edge {
  side: 'after' | 'from' | 'before' | 'until';
  place: Place;
}

const OPPOSITES = {
  after: 'until',
  until: 'after',
  before: 'from',
  from: 'before',
} as const satisfies Record<Edge['side'], Edge['side']>;

/** Tells whether reading goes towards the first row. */
export function isBackward(edge: Edge | undefined): boolean {
  return edge?.side === 'before' || edge?.side === 'until';
}

/** Tells whether the place itself is among what is read. */
export function isInclusive({ side }: Edge): boolean {
  return side === 'from' || side === 'until';
}

/** The way back to everything that an edge leaves out. */
export function opposite({ side, place }: Edge): Edge {
  return { side: OPPOSITES[side], place };
}
