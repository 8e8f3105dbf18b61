import { inTime } from './inTime';

const PATIENCE = 10_000;

describe('inTime', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is the answer of the database', async () => {
    await expect(inTime(async () => 'rows', PATIENCE)).resolves.toBe('rows');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is its error where it has one', async () => {
    const failing = async () => {
      throw new Error('ECONNREFUSED');
    };

    await expect(inTime(failing, PATIENCE)).rejects.toThrow('ECONNREFUSED');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is an error where it says nothing for too long, whatever it says in the end', async () => {
    let fail = (_: Error) => {};
    const silent = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const failure = inTime(() => silent, PATIENCE).catch(error => error);

    await jest.advanceTimersByTimeAsync(PATIENCE);
    fail(new Error('Connection terminated'));

    expect(await failure).toEqual(
      new Error('The database did not answer within 10000 ms'),
    );
  });
});
