import { flowOf, type SaidStep } from './__testUtils__/builders';

const ADVISING = 'group:default/advising';
const DESK = 'group:default/desk';
const CAMPUS = 'group:default/campus';
const ANA = 'user:default/ana';
const BOT = 'component:default/bot';

function pass(from: Partial<SaidStep>, to: Partial<SaidStep>): SaidStep[] {
  return [
    { id: 'a', ...from },
    { id: 'b', ...to },
  ];
}

const betweenTeams = pass({ performers: [ADVISING] }, { performers: [DESK] });

describe('a handoff', () => {
  it('lies between performers who have no team in common', () => {
    const { handoffs, edges } = flowOf(betweenTeams);
    expect(handoffs).toEqual([
      expect.objectContaining({
        from: 'a',
        to: 'b',
        via: [],
        givers: [ADVISING],
        takers: [DESK],
      }),
    ]);
    expect(edges[0].crossing).toBe('handoff');
  });

  it.each([
    ['the same team goes on', [DESK], [DESK]],
    ['one of several teams goes on', [ADVISING, DESK], [DESK]],
    ['a member goes on', [DESK], [ANA]],
    ['an automation of the team goes on', [ANA], [BOT]],
    ['nobody is named on one side', [DESK], []],
    ['nobody knows the team of one side', [DESK], ['user:default/unknown']],
    [
      'someone of unknown team goes on',
      ['user:default/x', DESK],
      ['user:default/x', ADVISING],
    ],
  ])('is none where %s', (_, givers, takers) => {
    const { handoffs, edges } = flowOf(
      pass({ performers: givers }, { performers: takers }),
      { teams: { [ANA]: [DESK], [BOT]: [DESK] } },
    );
    expect(handoffs).toEqual([]);
    expect(edges[0]).toMatchObject({ crossing: 'none', weak: false });
  });

  it('draws wait steps together', () => {
    const { handoffs, edges } = flowOf([
      { id: 'a', performers: [ADVISING] },
      { id: 'queue', type: 'wait' },
      { id: 'second-queue', type: 'wait', performers: [DESK] },
      { id: 'b', performers: [DESK] },
    ]);
    expect(handoffs).toEqual([
      expect.objectContaining({
        from: 'a',
        to: 'b',
        via: ['queue', 'second-queue'],
      }),
    ]);
    expect(edges.map(({ crossing, weak }) => [crossing, weak])).toEqual(
      Array(3).fill(['handoff', true]),
    );
  });

  it('is one for each way that parts behind a queue', () => {
    const { handoffs, edges } = flowOf([
      { id: 'a', performers: [ADVISING] },
      {
        id: 'queue',
        type: 'wait',
        next: [{ to: 'b' }, { to: 'c' }, { to: 'd' }],
      },
      { id: 'b', performers: [DESK], next: [] },
      { id: 'c', performers: [ADVISING], next: [] },
      { id: 'd', performers: [CAMPUS] },
    ]);
    expect(handoffs.map(({ to, via }) => [to, via])).toEqual([
      ['b', ['queue']],
      ['d', ['queue']],
    ]);
    expect(edges.map(({ to, crossing }) => [to, crossing])).toEqual([
      ['queue', 'handoff'],
      ['b', 'handoff'],
      ['c', 'none'],
      ['d', 'handoff'],
    ]);
  });

  it('shows on a shared edge rather than a touchpoint', () => {
    const { edges } = flowOf([
      { id: 'a', performers: [ADVISING] },
      { id: 'queue', type: 'wait', next: [{ to: 'b' }, { to: 'c' }] },
      { id: 'b', performers: [DESK], next: [] },
      { id: 'c', stakeholder: 'Students' },
    ]);
    expect(edges.map(({ to, crossing }) => [to, crossing])).toEqual([
      ['queue', 'handoff'],
      ['b', 'handoff'],
      ['c', 'touchpoint'],
    ]);
  });

  it('is not made by a way back', () => {
    const { handoffs } = flowOf([
      { id: 'a', performers: [DESK] },
      { id: 'b', next: [{ to: 'c' }] },
      { id: 'c', performers: [ADVISING], next: [{ to: 'a' }] },
    ]);
    expect(handoffs).toEqual([]);
  });

  it('stays countable where many ways meet at wait steps, and says what is not shown', () => {
    const width = 400;
    const steps: SaidStep[] = [
      ...Array.from({ length: width }, (_, i) => ({
        id: `from${i}`,
        performers: [ADVISING],
        next: [{ to: 'queue' }],
      })),
      {
        id: 'queue',
        type: 'wait',
        next: Array.from({ length: width }, (_, i) => ({ to: `to${i}` })),
      },
      ...Array.from({ length: width }, (_, i) => ({
        id: `to${i}`,
        performers: [DESK],
        next: [],
      })),
    ];
    const { handoffs, warnings } = flowOf(steps);
    expect(handoffs.length).toBeLessThan(width * width);
    expect(warnings).toContain(
      'So many ways meet at wait steps that not every handoff is shown.',
    );
  });
});

describe('a weak handoff', () => {
  function judge(from: Partial<SaidStep>, to: Partial<SaidStep>, parents = {}) {
    const { handoffs, edges } = flowOf(
      pass({ performers: [ADVISING], ...from }, { performers: [DESK], ...to }),
      {
        parents,
        titles: { [ADVISING]: 'Advising', [DESK]: 'Desk', [CAMPUS]: 'Campus' },
      },
    );
    expect(edges[0].weak).toBe(handoffs[0].weak);
    return { weak: handoffs[0].weak, reasons: handoffs[0].reasons };
  }

  it('has nothing that holds it together', () => {
    expect(judge({}, {})).toEqual({
      weak: true,
      reasons: [
        'neither step is a communication',
        'the two share no practice',
        'their teams are neither parent and child nor siblings',
      ],
    });
  });

  it.each([
    [
      'its first step is a communication',
      { type: 'communication' as const },
      {},
      '“a” is a communication',
    ],
    [
      'its second step is a communication',
      {},
      { type: 'communication' as const },
      '“b” is a communication',
    ],
    [
      'the steps share a practice',
      { practices: ['practice:default/p', 'practice:default/knowledge'] },
      { practices: ['practice:default/knowledge'] },
      'both steps follow “knowledge”',
    ],
  ])('is none where %s', (_, from, to, reason) => {
    expect(judge(from, to)).toEqual({ weak: false, reasons: [reason] });
  });

  it.each([
    [
      'the taker is a part of the giver',
      { [DESK]: [ADVISING] },
      '“Desk” is a part of “Advising”',
    ],
    [
      'the giver is a part of the taker',
      { [ADVISING]: [DESK] },
      '“Advising” is a part of “Desk”',
    ],
    [
      'the teams are siblings',
      { [ADVISING]: [CAMPUS], [DESK]: ['group:default/other', CAMPUS] },
      '“Advising” and “Desk” are both a part of “Campus”',
    ],
  ])('is none where %s', (_, parents, reason) => {
    expect(judge({}, {}, parents)).toEqual({ weak: false, reasons: [reason] });
  });

  it('is one where what is handed over is often wrong, whatever holds the two together', () => {
    const faulty = {
      type: 'communication' as const,
      percentCompleteAndAccurate: 0.72,
    };
    expect(judge(faulty, {})).toEqual({
      weak: true,
      reasons: ['only 72 % of what is handed over is complete and accurate'],
    });
  });

  it('is none where exactly 80 % is right, or where only the taker makes mistakes', () => {
    const { weak } = judge(
      { type: 'communication', percentCompleteAndAccurate: 0.8 },
      { percentCompleteAndAccurate: 0.5 },
    );
    expect(weak).toBe(false);
  });
});

describe('a touchpoint', () => {
  it('is every step that a stakeholder takes part in', () => {
    const { touchpoints } = flowOf([
      { id: 'a', stakeholder: 'Students' },
      { id: 'b', performers: [DESK] },
      { id: 'c', performers: [DESK], stakeholder: 'Students' },
    ]);
    expect(touchpoints).toEqual(['a', 'c']);
  });

  it.each([
    [
      'from a stakeholder to a team',
      { stakeholder: 'Students' },
      { performers: [DESK] },
      'touchpoint',
    ],
    [
      'from a team to a stakeholder',
      { performers: [DESK] },
      { stakeholder: 'Students' },
      'touchpoint',
    ],
    [
      'from a team to the stakeholder it works with',
      { performers: [DESK], stakeholder: 'Students' },
      { stakeholder: 'Students' },
      'none',
    ],
    [
      'from a team with one stakeholder to another',
      { performers: [DESK], stakeholder: 'Students' },
      { stakeholder: 'Parents' },
      'touchpoint',
    ],
    [
      'between stakeholders',
      { stakeholder: 'Students' },
      { stakeholder: 'Parents' },
      'none',
    ],
    [
      'between teams, one of them with a stakeholder',
      { performers: [DESK] },
      { performers: [ADVISING], stakeholder: 'Students' },
      'handoff',
    ],
    ['to nobody', { stakeholder: 'Students' }, {}, 'none'],
  ])('is told apart %s', (_, from, to, crossing) => {
    expect(flowOf(pass(from, to)).edges[0].crossing).toBe(crossing);
  });

  it('is no handoff', () => {
    const flow = flowOf([
      { id: 'a', stakeholder: 'Students' },
      { id: 'queue', type: 'wait', performers: [DESK] },
      { id: 'b', performers: [DESK] },
    ]);
    expect(flow.handoffs).toEqual([]);
    expect(flow.edges.map(({ crossing }) => crossing)).toEqual([
      'touchpoint',
      'touchpoint',
    ]);
  });
});
