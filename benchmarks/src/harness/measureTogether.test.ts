import { measureTogether } from './measureTogether';

it('lets contenders take turns, each round beginning with another one', async () => {
  const order: string[] = [];
  const measured = await measureTogether(
    {
      subject: () => void order.push('subject'),
      floor: () => void order.push('floor'),
    },
    { warmUp: 1, counted: 2 },
  );

  expect(order).toEqual([
    'subject',
    'floor',
    'floor',
    'subject',
    'subject',
    'floor',
  ]);
  expect(measured.count).toBe(2);
});

it('compares what was measured in the same round', async () => {
  // The machine is ten times as slow for a while.
  const floors = [1, 10, 1];
  const subjects = [3, 30, 3];
  const measured = await measureTogether(
    {
      subject: async () => subjects.shift(),
      floor: async () => floors.shift(),
    },
    { warmUp: 0, counted: 3 },
  );

  expect(measured.ratio('subject', 'floor')).toEqual({
    median: 3,
    low: 3,
    high: 3,
  });
  expect(measured.of('subject').median).toBe(3);
});

it('does not count what it takes to warm up', async () => {
  const costs = [1000, 1, 1];
  const measured = await measureTogether(
    { subject: async () => costs.shift() },
    { warmUp: 1, counted: 2 },
  );

  expect(measured.of('subject')).toEqual({ median: 1, low: 1, high: 1 });
});
