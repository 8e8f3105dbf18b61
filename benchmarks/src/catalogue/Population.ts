import type { PartKind } from './kinds/builtin';
import type { Random } from './Random';
import { nameAt } from './words';

/** The kinds that a generated catalogue holds. */
export type GeneratedKind =
  | 'Product'
  | 'Service'
  | 'ValueStream'
  | 'Practice'
  | 'Group'
  | PartKind;

/** How many entities of each kind there are in the corner of one team. */
export type Mix = Readonly<Partial<Record<GeneratedKind, number>>>;

/** So many in a hundred refs stay in the team's own corner. */
const NEARBY_PERCENT = 60;

/** Who is there, by name: any entity may name any other one, before either of them is written. */
export class Population {
  constructor(private readonly mix: Mix, private readonly corners: number) {}

  /** The places of a kind in a corner. */
  placesIn(corner: number, kind: GeneratedKind): number[] {
    const count = this.mix[kind] ?? 0;
    return Array.from({ length: count }, (_, index) => corner * count + index);
  }

  nameAt(kind: GeneratedKind, place: number): string {
    return nameAt(kind.toLocaleLowerCase('en-US'), place);
  }

  refAt(kind: GeneratedKind, place: number): string {
    const prefix = kind.toLocaleLowerCase('en-US');
    return `${prefix}:default/${this.nameAt(kind, place)}`;
  }

  /** Somebody of a kind: mostly of the own corner, else more often of those that everybody knows. */
  near(kind: GeneratedKind, corner: number, random: Random): number {
    const nearby = this.placesIn(corner, kind);
    return nearby.length > 0 && random.chance(NEARBY_PERCENT)
      ? random.of(nearby)
      : random.skewed((this.mix[kind] ?? 0) * this.corners);
  }
}
