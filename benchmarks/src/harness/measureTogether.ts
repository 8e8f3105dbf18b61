import { performance } from 'node:perf_hooks';
import { spreadOf, type Spread } from './statistics';

/** Does something once; resolves with what it took where it knows better than a clock around it. */
export type Contender = () => Promise<number | void> | number | void;

/** How often to measure. */
export interface Rounds {
  /** Rounds that are not counted, until everything is loaded and compiled. */
  warmUp: number;
  counted: number;
}

/** What was measured of contenders that took turns. */
export class Measured<TName extends string> {
  constructor(private readonly rounds: ReadonlyArray<Record<TName, number>>) {}

  get count(): number {
    return this.rounds.length;
  }

  /** What one contender took, in milliseconds unless it said otherwise. */
  of(name: TName): Spread {
    return spreadOf(this.rounds.map(round => round[name]));
  }

  /** How many times as much one took as another, in the same round each. */
  ratio(name: TName, floor: TName): Spread {
    return this.derived(took => took(name) / took(floor));
  }

  /** Anything that follows from what the contenders took in one round. */
  derived(derive: (took: (name: TName) => number) => number): Spread {
    return spreadOf(this.rounds.map(round => derive(name => round[name])));
  }
}

async function timed(contender: Contender): Promise<number> {
  const begin = performance.now();
  const told = await contender();
  return told ?? performance.now() - begin;
}

/**
 * Measures contenders side by side: in each round every one of them runs once, each round begins with another one, and
 * whatever slows the machine down for a while slows all of them down.
 */
export async function measureTogether<TName extends string>(
  contenders: Readonly<Record<TName, Contender>>,
  { warmUp, counted }: Rounds,
): Promise<Measured<TName>> {
  const names = Object.keys(contenders) as TName[];
  const rounds: Array<Record<TName, number>> = [];
  for (let round = 0; round < warmUp + counted; round++) {
    const first = round % names.length;
    const order = [...names.slice(first), ...names.slice(0, first)];
    const took = {} as Record<TName, number>;
    for (const name of order) took[name] = await timed(contenders[name]);
    if (round >= warmUp) rounds.push(took);
  }
  return new Measured(rounds);
}
