import { DAY, flowOf, HOUR, type SaidStep } from './__testUtils__/builders';

/** A fork and a join, with times for each of the two branches. */
function forkAndJoin(
  fork: Partial<SaidStep>,
  b: number,
  c: number,
): SaidStep[] {
  return [
    { id: 'a', next: [{ to: 'b' }, { to: 'c' }], ...fork },
    { id: 'b', waitTime: b, next: [{ to: 'd' }] },
    { id: 'c', waitTime: c },
    { id: 'd' },
  ];
}

describe('the main path', () => {
  it('leads from the first step to the last step of deliver', () => {
    const { mainPath, steps } = flowOf([
      { id: 'a', stage: 'discover' },
      { id: 'b' },
      { id: 'c' },
      { id: 'd', stage: 'support' },
    ]);
    expect(mainPath).toEqual(['a', 'b', 'c']);
    expect(
      steps.filter(({ endsHere }) => endsHere).map(({ id }) => id),
    ).toEqual(['c']);
    expect(steps.map(({ onMainPath }) => onMainPath)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('leads to the last step where none delivers', () => {
    expect(
      flowOf([
        { id: 'a', stage: 'build' },
        { id: 'b', stage: 'operate' },
      ]).mainPath,
    ).toEqual(['a', 'b']);
  });

  it('leads to where the descriptor says that the outcome is reached', () => {
    expect(
      flowOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }], { endsAt: ['b'] })
        .mainPath,
    ).toEqual(['a', 'b']);
  });

  it('takes the longest of parallel branches', () => {
    expect(flowOf(forkAndJoin({}, HOUR, DAY)).mainPath).toEqual([
      'a',
      'c',
      'd',
    ]);
    expect(flowOf(forkAndJoin({}, DAY, HOUR)).mainPath).toEqual([
      'a',
      'b',
      'd',
    ]);
  });

  it('adds up wait and process time to find the longest', () => {
    const { mainPath } = flowOf([
      { id: 'a', next: [{ to: 'b' }, { to: 'c' }] },
      { id: 'b', waitTime: 5 * HOUR, next: [{ to: 'd' }] },
      { id: 'c', waitTime: 3 * HOUR, processTime: 3 * HOUR },
      { id: 'd' },
    ]);
    expect(mainPath).toEqual(['a', 'c', 'd']);
  });

  it('takes the first of branches that are equally long', () => {
    expect(flowOf(forkAndJoin({}, DAY, DAY)).mainPath).toEqual(['a', 'b', 'd']);
  });

  it('takes the branch of a decision with the highest share, however short', () => {
    const fork: Partial<SaidStep> = {
      type: 'decision',
      next: [
        { to: 'b', share: 0.3 },
        { to: 'c', share: 0.7 },
      ],
    };
    expect(flowOf(forkAndJoin(fork, DAY, HOUR)).mainPath).toEqual([
      'a',
      'c',
      'd',
    ]);
  });

  it('takes the first branch of a decision without shares, however short', () => {
    expect(
      flowOf(forkAndJoin({ type: 'decision' }, HOUR, DAY)).mainPath,
    ).toEqual(['a', 'b', 'd']);
  });

  it('never takes the way back, however often it is taken', () => {
    const { mainPath } = flowOf([
      { id: 'a' },
      {
        id: 'b',
        type: 'decision',
        next: [
          { to: 'a', share: 0.9 },
          { to: 'c', share: 0.1 },
        ],
      },
      { id: 'c' },
    ]);
    expect(mainPath).toEqual(['a', 'b', 'c']);
  });

  it('leads to the outcome where most requests are refused, and says so', () => {
    const { mainPath, warnings } = flowOf(
      [
        {
          id: 'review',
          type: 'decision',
          next: [
            { to: 'refuse', share: 0.6 },
            { to: 'grant', share: 0.4 },
          ],
        },
        { id: 'refuse', next: [] },
        { id: 'grant' },
      ],
      { endsAt: ['grant'] },
    );
    expect(mainPath).toEqual(['review', 'grant']);
    expect(warnings).toEqual([
      'Of the ways out of “review”, the one to “refuse” comes first but never leads to the outcome; the main path takes the one to “grant”.',
    ]);
  });

  it('takes the longest way where the outcome is reached at several steps', () => {
    const { mainPath } = flowOf(
      [
        { id: 'a', next: [{ to: 'b' }, { to: 'c' }] },
        { id: 'b', waitTime: HOUR, next: [] },
        { id: 'c', waitTime: DAY },
      ],
      { endsAt: ['b', 'c'] },
    );
    expect(mainPath).toEqual(['a', 'c']);
  });

  it('goes to where the work stops when the outcome is never reached, and says so', () => {
    const { mainPath, warnings } = flowOf(
      [{ id: 'a' }, { id: 'b', next: [] }, { id: 'c' }],
      { endsAt: ['c'] },
    );
    expect(mainPath).toEqual(['a', 'b']);
    expect(warnings).toEqual([
      'No way leads from “a” to “c”, where the outcome is to be reached.',
      'The main path ends at “b”, as the outcome is never reached from the first step.',
      'Nothing leads to “c”.',
    ]);
  });

  it('falls back to the last step of deliver where endsAt names no step, and says so', () => {
    const { mainPath, warnings } = flowOf([{ id: 'a' }, { id: 'b' }], {
      endsAt: ['x'],
    });
    expect(mainPath).toEqual(['a', 'b']);
    expect(warnings).toEqual([
      'The outcome is to be reached at “x”, which is no step here.',
    ]);
  });

  it('is empty without steps', () => {
    expect(flowOf([])).toMatchObject({
      mainPath: [],
      leadTime: 'PT0S',
      timed: { known: 0, of: 0 },
      rated: { known: 0, of: 0 },
      warnings: [],
    });
  });

  it('shows on the edges', () => {
    const { edges } = flowOf(forkAndJoin({}, HOUR, DAY));
    expect(
      edges
        .filter(({ onMainPath }) => onMainPath)
        .map(({ from, to }) => `${from}>${to}`),
    ).toEqual(['a>c', 'c>d']);
  });
});
