import type { Node, Scalar } from 'yaml';

/** Where a node stands, without what stands around it. */
export function rangeOf(node: Node): [number, number] {
  const [start = 0, end = start] = node.range ?? [];
  return [start, end];
}

/** What JSON makes of a scalar. */
export function jsonOf(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object' && value !== null) {
    return JSON.parse(JSON.stringify(value));
  }
  return value === undefined ? null : value;
}

/** A key as the name of a field. */
export function keyText(node: Scalar): string {
  return String(jsonOf(node.value) ?? '');
}
