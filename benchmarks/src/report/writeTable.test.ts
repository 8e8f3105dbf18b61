import type { Results } from './results';
import { withResults } from './readme';
import { writeResults } from './writeTable';

const RESULTS: Results = {
  benchmark: 'core',
  size: '2,000 offerings',
  rounds: 9,
  machine: 'Node 24, 2 cores',
  measuredOn: '2026-11-01',
  figures: [
    {
      what: 'Models a second',
      goal: { atLeast: 2000 },
      unit: 'models',
      measured: { median: 1500, low: 1400, high: 1600 },
      detail: '60 entities each',
      reason: 'Parsing them takes longer.',
    },
    {
      what: 'Growth',
      goal: { atMost: 1.1 },
      unit: '×',
      measured: { median: 1.02, low: 1, high: 1.1 },
      detail: 'from 10 to 5,000',
      reason: 'Never told.',
    },
  ],
};

it('tells goal and measure side by side, and by how much and why one is missed', () => {
  expect(writeResults(RESULTS)).toBe(`### core

2,000 offerings. At least 9 counted rounds, Node 24, 2 cores, 2026-11-01.

| Figure          | Goal           | Measured         | Middle half   | Met              |
| --------------- | -------------- | ---------------- | ------------- | ---------------- |
| Models a second | ≥ 2,000 models | **1,500 models** | 1,400 – 1,600 | missed by 25.0 % |
| Growth          | ≤ 1.1 ×        | **1.02 ×**       | 1.00 – 1.10   | yes              |

- Models a second: 60 entities each. Parsing them takes longer.
- Growth: from 10 to 5,000.`);
});

it('puts the results of each benchmark between the marks of the page', () => {
  const begin = '<!-- results: begin; written by `yarn bench` -->';
  const end = '<!-- results: end -->';
  const page = `Before\n\n${begin}\n\nold\n\n${end}\n\nAfter\n`;
  const written = withResults(page, [RESULTS]);

  expect(written).toBe(
    `Before\n\n${begin}\n\n${writeResults(RESULTS)}\n\n${end}\n\nAfter\n`,
  );
  expect(withResults(written, [RESULTS])).toBe(written);
});
