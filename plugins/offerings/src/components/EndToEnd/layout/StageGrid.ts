/** At most so many steps of one lane stand above each other before they go side by side. */
const MAX_ROWS = 3;

/** A step's place in its stage. */
export interface StagePlace {
  column: number;
  /** The row in its lane. */
  row: number;
  lane: number;
  /** How many steps of the stage it follows. */
  rank: number;
}

/** The cells of one stage that are taken, by steps or by the arrows that run straight down between them. */
export class StageGrid {
  /** How many columns are taken. */
  width = 0;
  private readonly taken = new Map<string, StagePlace[]>();
  private readonly corridors = new Set<string>();
  private readonly joined = new Set<string>();

  /** Finds the first place for a step of a lane that follows others of its stage. */
  add(lane: number, givers: StagePlace[]): StagePlace {
    const rank = Math.max(0, ...givers.map(giver => giver.rank + 1));
    let column = Math.max(
      0,
      ...givers.map(giver =>
        this.isStraight(giver, lane) ? giver.column : giver.column + 1,
      ),
    );
    while (!this.hasRoom(lane, column, rank)) {
      column += 1;
    }
    for (const giver of givers) {
      if (giver.column === column) {
        this.join(giver, lane);
      }
    }
    return this.take(lane, column, rank);
  }

  private take(lane: number, column: number, rank: number): StagePlace {
    const cell = `${lane}:${column}`;
    const others = this.taken.get(cell) ?? [];
    const added = { lane, column, row: others.length, rank };
    this.taken.set(cell, [...others, added]);
    this.width = Math.max(this.width, column + 1);
    return added;
  }

  /** Steps of one rank do not follow each other: they may stand above each other. */
  private hasRoom(lane: number, column: number, rank: number): boolean {
    const cell = `${lane}:${column}`;
    const others = this.taken.get(cell) ?? [];
    return (
      !this.corridors.has(cell) &&
      others.length < MAX_ROWS &&
      others.every(other => other.rank === rank)
    );
  }

  private isStraight(giver: StagePlace, lane: number): boolean {
    return (
      giver.lane !== lane &&
      giver.row === 0 &&
      !this.joined.has(sideOf(giver, lane)) &&
      !this.taken.has(`${lane}:${giver.column}`) &&
      lanesBetween(giver.lane, lane).every(
        between => !this.taken.has(`${between}:${giver.column}`),
      )
    );
  }

  private join(giver: StagePlace, lane: number) {
    this.joined.add(sideOf(giver, lane));
    for (const between of lanesBetween(giver.lane, lane)) {
      this.corridors.add(`${between}:${giver.column}`);
    }
  }
}

function sideOf({ lane, column }: StagePlace, other: number): string {
  return `${lane}:${column}:${other > lane ? 'below' : 'above'}`;
}

function lanesBetween(a: number, b: number): number[] {
  const first = Math.min(a, b) + 1;
  return Array.from(
    { length: Math.max(0, Math.abs(a - b) - 1) },
    (_, i) => first + i,
  );
}
