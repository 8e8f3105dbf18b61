import {
  unsafeUniformIntDistribution,
  xoroshiro128plus,
  type RandomGenerator,
} from 'pure-rand';

/** Numbers that look random, and are the same for the same seed. */
export class Random {
  readonly #generator: RandomGenerator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return unsafeUniformIntDistribution(from, to, this.#generator);
  }

  /** From 0 to 1, 1 excluded. */
  share(): number {
    return this.int(0, 0xffff_ffff) / 0x1_0000_0000;
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.share() * 100 < percent;
  }

  of<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)];
  }

  /** A place in a list of which the first ones are taken most often, as few teams run what everybody needs. */
  skewed(length: number): number {
    return Math.floor(length * this.share() ** 3);
  }

  /** As many as can be had of several, each once. */
  several<T>(count: number, make: () => T): T[] {
    const found = new Set<T>();
    for (let tries = 0; found.size < count && tries < count * 3; tries++) {
      found.add(make());
    }
    return [...found];
  }
}
