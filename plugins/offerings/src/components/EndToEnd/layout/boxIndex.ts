import type { Box } from './types';

const CELL = 160;

/** Finds the boxes near a box without looking at all of them. */
export class BoxIndex {
  private readonly buckets = new Map<string, Box[]>();

  add(box: Box) {
    for (const key of cellsOf(box)) {
      const bucket = this.buckets.get(key);
      if (bucket) {
        bucket.push(box);
      } else {
        this.buckets.set(key, [box]);
      }
    }
  }

  /** How much of a box is covered, in square pixels; parts that are covered twice count twice. */
  coveredArea(box: Box): number {
    const near = new Set(
      cellsOf(box).flatMap(key => this.buckets.get(key) ?? []),
    );
    let area = 0;
    for (const other of near) {
      area += overlapArea(box, other);
    }
    return area;
  }
}

function cellsOf(box: Box): string[] {
  const keys: string[] = [];
  for (
    let x = Math.floor(box.x / CELL);
    x <= Math.floor((box.x + box.width) / CELL);
    x++
  ) {
    for (
      let y = Math.floor(box.y / CELL);
      y <= Math.floor((box.y + box.height) / CELL);
      y++
    ) {
      keys.push(`${x}:${y}`);
    }
  }
  return keys;
}

/** The area that two boxes share, in square pixels. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
