import { responseError } from '../__testUtils__';
import { failureDetail, failureKind } from './failure';

describe('failureKind', () => {
  it.each([
    [400, 'not-an-offering'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [500, 'unavailable'],
  ])('tells what a %d means', async (status, kind) => {
    expect(failureKind(await responseError(status, 'why'))).toBe(kind);
  });

  it('takes everything else for a backend that cannot be reached', () => {
    expect(failureKind(new TypeError('Failed to fetch'))).toBe('unavailable');
  });
});

describe('failureDetail', () => {
  it('is what the backend says', async () => {
    const error = await responseError(400, 'A Component is not an offering');

    expect(failureDetail(error)).toBe('A Component is not an offering');
  });

  it('is the message of any other error', () => {
    expect(failureDetail(new Error('Failed to fetch'))).toBe('Failed to fetch');
  });
});
