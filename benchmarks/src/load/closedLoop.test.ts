import { setImmediate as turn } from 'node:timers/promises';
import { closedLoop, type LoadRequest } from './closedLoop';

/** Requests that note how many are under way at a time. */
function watchedRequests(count: number) {
  let underWay = 0;
  let most = 0;
  const requests = Array.from(
    { length: count },
    (): LoadRequest => ({
      kind: 'page',
      async send() {
        underWay += 1;
        most = Math.max(most, underWay);
        await turn();
        underWay -= 1;
      },
    }),
  );
  return { requests, most: () => most };
}

it('has as many requests under way as there are clients, until all are answered', async () => {
  const { requests, most } = watchedRequests(20);

  const { answers, failures } = await closedLoop(requests, 4);

  expect(most()).toBe(4);
  expect(answers.map(({ kind }) => kind)).toEqual(Array(20).fill('page'));
  expect(failures).toEqual([]);
});

it('goes on after a request that fails, and counts it as no answer', async () => {
  const { requests } = watchedRequests(2);
  const broken: LoadRequest = {
    kind: 'view',
    send: async () => {
      throw new Error('503');
    },
  };

  const { answers, failures } = await closedLoop([broken, ...requests], 1);

  expect(failures).toEqual(['view: Error: 503']);
  expect(answers).toHaveLength(2);
});
