import {
  DAY,
  flowOf,
  HOUR,
  MINUTE,
  type SaidStep,
} from './__testUtils__/builders';

const ADVISING = 'group:default/advising';
const DESK = 'group:default/desk';

describe('the times of a value stream', () => {
  it('add up along the main path', () => {
    const flow = flowOf([
      { id: 'a', waitTime: 0, processTime: 30 * MINUTE },
      { id: 'b', waitTime: DAY, processTime: HOUR },
      { id: 'c', waitTime: 4 * HOUR, processTime: 30 * MINUTE },
    ]);
    expect(flow).toMatchObject({
      processTime: 'PT2H',
      waitTime: 'P1DT4H',
      leadTime: 'P1DT6H',
      timed: { known: 3, of: 3 },
      effort: 'PT0S',
    });
    // 2 h of 30 h
    expect(flow.flowEfficiency).toBeCloseTo(1 / 15);
  });

  it('leave out what follows the outcome', () => {
    const flow = flowOf([
      { id: 'a', processTime: HOUR },
      { id: 'b', stage: 'support', waitTime: DAY, processTime: HOUR },
    ]);
    expect(flow).toMatchObject({
      leadTime: 'PT1H',
      timed: { known: 1, of: 1 },
      effort: 'PT0S',
    });
  });

  it('leave out improve, even on the way to the outcome', () => {
    const flow = flowOf([
      { id: 'a', processTime: HOUR },
      { id: 'b', stage: 'improve', waitTime: DAY, processTime: HOUR },
      { id: 'c', waitTime: HOUR, processTime: HOUR },
    ]);
    expect(flow.mainPath).toEqual(['a', 'b', 'c']);
    expect(flow).toMatchObject({
      leadTime: 'PT3H',
      timed: { known: 2, of: 2 },
    });
  });

  it('are a lower bound, without efficiency, while one is missing', () => {
    const flow = flowOf([
      { id: 'a', waitTime: 0, processTime: HOUR },
      { id: 'b', waitTime: DAY },
      { id: 'c', processTime: HOUR },
    ]);
    expect(flow).toMatchObject({
      leadTime: 'P1DT2H',
      timed: { known: 1, of: 3 },
      flowEfficiency: undefined,
    });
  });

  it('take a time that is no time for a missing one', () => {
    const flow = flowOf([
      { id: 'a', waitTime: Number.NaN, processTime: HOUR },
      { id: 'b', waitTime: -1, processTime: Number.POSITIVE_INFINITY },
    ]);
    expect(flow).toMatchObject({
      leadTime: 'PT1H',
      timed: { known: 1, of: 2 },
    });
    expect(flow.steps[1].waitTime).toBeUndefined();
  });

  it('give no efficiency where everything takes no time', () => {
    const flow = flowOf([{ id: 'a', waitTime: 0, processTime: 0 }]);
    expect(flow.flowEfficiency).toBeUndefined();
    expect(flow.timed).toEqual({ known: 1, of: 1 });
  });
});

describe('a missing wait', () => {
  function timedWith(first: Partial<SaidStep>, second: Partial<SaidStep>) {
    return flowOf([
      { id: 'a', waitTime: 0, processTime: HOUR, ...first },
      { id: 'b', processTime: HOUR, ...second },
    ]).timed.known;
  }

  it('counts as none where a performer goes on', () => {
    expect(
      timedWith({ performers: [ADVISING] }, { performers: [DESK, ADVISING] }),
    ).toBe(2);
  });

  it('counts as none where the same stakeholder goes on', () => {
    expect(
      timedWith({ stakeholder: 'Students' }, { stakeholder: 'Students' }),
    ).toBe(2);
  });

  it('is unknown where somebody else goes on', () => {
    expect(timedWith({ performers: [ADVISING] }, { performers: [DESK] })).toBe(
      1,
    );
    expect(timedWith({ stakeholder: 'Students' }, { performers: [DESK] })).toBe(
      1,
    );
    expect(timedWith({}, {})).toBe(1);
  });

  it('counts as none before the first step, as the demand has just arrived', () => {
    expect(flowOf([{ id: 'a', processTime: HOUR }]).timed.known).toBe(1);
  });

  it('is looked at along the main path, not along the list', () => {
    const { timed, mainPath } = flowOf([
      { id: 'a', performers: [DESK], processTime: HOUR, next: [{ to: 'c' }] },
      { id: 'b', performers: [ADVISING], processTime: HOUR },
      { id: 'c', performers: [DESK], processTime: HOUR },
    ]);
    expect(mainPath).toEqual(['a', 'c']);
    expect(timed).toEqual({ known: 2, of: 2 });
  });

  it('counts as none behind a queue that is in nobody else’s hands', () => {
    const steps: SaidStep[] = [
      { id: 'a', performers: [DESK], processTime: HOUR },
      { id: 'queue', type: 'wait', waitTime: DAY },
      { id: 'b', performers: [DESK], processTime: HOUR },
    ];
    expect(flowOf(steps).timed).toEqual({ known: 3, of: 3 });
  });

  it('is unknown behind a queue where somebody else goes on', () => {
    const steps: SaidStep[] = [
      { id: 'a', performers: [DESK], processTime: HOUR },
      { id: 'queue', type: 'wait', waitTime: DAY },
      { id: 'b', performers: [ADVISING], processTime: HOUR },
    ];
    expect(flowOf(steps).timed).toEqual({ known: 2, of: 3 });
  });
});

describe('a wait step', () => {
  it('is timed by its wait alone', () => {
    const flow = flowOf([
      { id: 'a', waitTime: 0, processTime: HOUR },
      { id: 'queue', type: 'wait', waitTime: 23 * HOUR, processTime: DAY },
    ]);
    expect(flow).toMatchObject({
      leadTime: 'P1D',
      processTime: 'PT1H',
      timed: { known: 2, of: 2 },
    });
    expect(flow.steps[1].processTime).toBeUndefined();
  });

  it('is never known without its wait, whoever goes on', () => {
    const flow = flowOf([
      { id: 'a', performers: [DESK], processTime: HOUR },
      { id: 'queue', type: 'wait', performers: [DESK] },
    ]);
    expect(flow.timed).toEqual({ known: 1, of: 2 });
  });
});

describe('effort beside the main path', () => {
  it('is the work of parallel branches, whether they join or not', () => {
    const flow = flowOf(
      [
        {
          id: 'a',
          processTime: HOUR,
          next: [{ to: 'b' }, { to: 'c' }, { to: 'd' }],
        },
        { id: 'b', processTime: 2 * HOUR, waitTime: HOUR, next: [{ to: 'd' }] },
        { id: 'c', processTime: 3 * HOUR, next: [] },
        { id: 'd', waitTime: DAY, processTime: HOUR },
      ],
      { endsAt: ['d'] },
    );
    expect(flow.mainPath).toEqual(['a', 'b', 'd']);
    expect(flow).toMatchObject({ processTime: 'PT4H', effort: 'PT3H' });
  });

  it('does not have the work of a branch that is not taken', () => {
    const flow = flowOf([
      {
        id: 'a',
        type: 'decision',
        next: [
          { to: 'c', share: 0.9 },
          { to: 'b', share: 0.1 },
        ],
      },
      { id: 'b', processTime: HOUR },
      { id: 'c', processTime: HOUR },
    ]);
    expect(flow).toMatchObject({ processTime: 'PT1H', effort: 'PT0S' });
  });

  it('has neither improve nor what follows the outcome', () => {
    const flow = flowOf(
      [
        { id: 'a', next: [{ to: 'b' }, { to: 'c' }] },
        { id: 'b', stage: 'improve', processTime: HOUR, next: [] },
        { id: 'c' },
        { id: 'd', processTime: HOUR },
      ],
      { endsAt: ['c'] },
    );
    expect(flow.effort).toBe('PT0S');
  });
});
