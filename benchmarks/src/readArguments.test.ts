import type { Benchmark } from './benchmark';
import { readArguments, UsageError } from './readArguments';

const benchmark = (name: string): Benchmark => ({
  name,
  usesDatabase: true,
  run: async () => {
    throw new Error('nobody asked for that');
  },
});

const BENCHMARKS = [benchmark('core'), benchmark('view')];

const read = (...args: string[]) => readArguments(args, BENCHMARKS);

/** What is told to somebody who has typed that. */
function answerTo(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`${args.join(' ')} was understood`);
}

describe('the arguments of the benchmarks', () => {
  it('ask for all of them, on both databases, where nothing is said', () => {
    expect(read()).toEqual({
      chosen: BENCHMARKS,
      databases: ['SQLite', 'PostgreSQL'],
      size: undefined,
      quick: false,
      table: false,
      help: false,
    });
  });

  it('choose some, a database and a size', () => {
    expect(
      read('view', '--database', 'postgres', '--size', '2000', '--quick'),
    ).toMatchObject({
      chosen: [BENCHMARKS[1]],
      databases: ['PostgreSQL'],
      size: 2000,
      quick: true,
    });
  });

  it.each([
    [['veiw'], 'There is no benchmark "veiw"'],
    [['--database', 'mysql'], 'There is no database "mysql"'],
    [['--size', 'many'], '"many" is no number of entities'],
    [['--size', '0'], '"0" is no number of entities'],
    [['--fast'], "Unknown option '--fast'"],
    [['--size'], "Option '--size <value>' argument missing"],
  ])('are refused as %j, with what could be said instead', (args, what) => {
    const answer = answerTo(...args);

    expect(answer).toContain(what);
    expect(answer).toContain('yarn bench [core|view …] [options]');
  });
});
