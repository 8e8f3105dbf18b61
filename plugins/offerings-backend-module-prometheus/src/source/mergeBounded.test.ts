import { setTimeout as sleep } from 'node:timers/promises';
import { mergeBounded } from './mergeBounded';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe('mergeBounded', () => {
  it('gives everything, of each iterator in its order', async () => {
    async function* count(name: string, length: number) {
      for (let i = 0; i < length; i++) yield `${name}${i}`;
    }
    const all = await collect(
      mergeBounded([count('a', 3), count('b', 0), count('c', 2)], 2),
    );
    expect(all.filter(item => item.startsWith('a'))).toEqual([
      'a0',
      'a1',
      'a2',
    ]);
    expect(all.filter(item => item.startsWith('c'))).toEqual(['c0', 'c1']);
    expect(all).toHaveLength(5);
  });

  it('waits for none that is slow', async () => {
    async function* slow() {
      await sleep(50);
      yield 'slow';
    }
    async function* quick() {
      yield 'one';
      yield 'two';
    }
    expect(await collect(mergeBounded([slow(), quick()], 2))).toEqual([
      'one',
      'two',
      'slow',
    ]);
  });

  it('has no more at work than it may', async () => {
    let atWork = 0;
    let most = 0;
    async function* work() {
      atWork += 1;
      most = Math.max(most, atWork);
      await sleep(5);
      yield 'done';
      atWork -= 1;
    }
    await collect(mergeBounded(Array.from({ length: 9 }, work), 3));
    expect(most).toBe(3);
  });

  it('gives nothing where there is nothing', async () => {
    expect(await collect(mergeBounded([], 3))).toEqual([]);
  });
});
