import type { FlowEdge } from '../../api';
import { flowOf, type SaidStep } from './__testUtils__/builders';

/** Each edge as `from>to kind`. */
function kindsOf(steps: SaidStep[]): string[] {
  return flowOf(steps).edges.map(
    ({ from, to, kind }) => `${from}>${to} ${kind}`,
  );
}

function branchesOf(steps: SaidStep[]): Record<string, FlowEdge['branch']> {
  return Object.fromEntries(
    flowOf(steps).edges.map(({ from, to, branch }) => [
      `${from}>${to}`,
      branch,
    ]),
  );
}

describe('where steps lead', () => {
  it('is the following step where a step says nothing', () => {
    expect(kindsOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toEqual([
      'a>b forward',
      'b>c forward',
    ]);
  });

  it('is nowhere after an empty list', () => {
    expect(kindsOf([{ id: 'a', next: [] }, { id: 'b' }])).toEqual([]);
  });

  it('is what a step names, with its condition and share', () => {
    const { edges } = flowOf([
      { id: 'a', next: [{ to: 'c', when: 'It is late', share: 0.25 }] },
      { id: 'b' },
      { id: 'c' },
    ]);
    expect(edges[0]).toMatchObject({
      from: 'a',
      to: 'c',
      when: 'It is late',
      share: 0.25,
    });
  });

  it('leaves out a step that is not there, and says so', () => {
    const flow = flowOf([
      { id: 'a', next: [{ to: 'x' }, { to: 'b' }] },
      { id: 'b' },
    ]);
    expect(flow.edges.map(({ to }) => to)).toEqual(['b']);
    expect(flow.warnings).toEqual(['“a” leads to “x”, which is no step here.']);
  });

  it('is one way where the same step is named twice, under either condition', () => {
    const { edges } = flowOf([
      {
        id: 'a',
        type: 'decision',
        next: [
          { to: 'b', when: 'It fits', share: 0.5 },
          { to: 'b', when: 'It nearly fits', share: 0.2 },
          { to: 'c', share: 0.3 },
        ],
      },
      { id: 'b' },
      { id: 'c' },
    ]);
    expect(edges.filter(({ to }) => to === 'b')).toEqual([
      expect.objectContaining({
        when: 'It fits, or It nearly fits',
        share: 0.7,
      }),
    ]);
  });

  it('leaves out a share that is no ratio', () => {
    const { edges } = flowOf([
      { id: 'a', next: [{ to: 'b', share: 140 }] },
      { id: 'b' },
    ]);
    expect(edges[0].share).toBeUndefined();
  });
});

describe('a way back', () => {
  it('is rework where work comes round to it again', () => {
    const flow = flowOf([
      { id: 'a' },
      { id: 'b' },
      { id: 'c', next: [{ to: 'a', share: 0.28, when: 'It is wrong' }] },
    ]);
    expect(flow.edges.map(({ kind }) => kind)).toEqual([
      'forward',
      'forward',
      'rework',
    ]);
    expect(flow.rework).toEqual([
      { from: 'c', to: 'a', share: 0.28, when: 'It is wrong' },
    ]);
    expect(flow.warnings).toEqual([]);
  });

  it('is rework where a step leads to itself', () => {
    expect(kindsOf([{ id: 'a', next: [{ to: 'a' }] }])).toEqual(['a>a rework']);
  });

  it('is learning from improve to discover, even where no way leads round', () => {
    const flow = flowOf([
      { id: 'a', stage: 'discover' },
      { id: 'b', next: [] },
      { id: 'c', stage: 'improve', next: [{ to: 'a' }] },
    ]);
    expect(flow.edges[1].kind).toBe('learning');
    expect(flow.rework).toEqual([]);
  });

  it('is rework from improve to another stage', () => {
    expect(
      kindsOf([
        { id: 'a', stage: 'design' },
        { id: 'b', stage: 'improve', next: [{ to: 'a' }] },
      ]),
    ).toContain('b>a rework');
  });

  it('is only backward, with a warning, where no way leads on to it again', () => {
    const flow = flowOf([
      { id: 'a', next: [] },
      { id: 'b', next: [{ to: 'a' }] },
    ]);
    expect(flow.edges[0].kind).toBe('backward');
    expect(flow.rework).toEqual([]);
    expect(flow.warnings).toContain(
      '“b” leads back to “a”, from where no way leads on to “b” again.',
    );
  });

  it('is told apart for each of many loops', () => {
    // Every second step leads back to the one before it; the last one to a step that a dead end cuts off.
    const steps = Array.from({ length: 100 }, (_, i): SaidStep => {
      if (i === 0) return { id: 's0', next: [] };
      if (i === 99) return { id: 's99', next: [{ to: 's0' }] };
      return i % 2 === 0
        ? { id: `s${i}`, next: [{ to: `s${i + 1}` }, { to: `s${i - 1}` }] }
        : { id: `s${i}` };
    });
    const { edges, rework } = flowOf(steps);
    expect(rework).toHaveLength(49);
    expect(edges.filter(({ kind }) => kind === 'backward')).toEqual([
      expect.objectContaining({ from: 's99', to: 's0' }),
    ]);
  });
});

describe('a fork', () => {
  const ends: SaidStep[] = [{ id: 'b', next: [] }, { id: 'c' }];

  it('is exclusive after a decision', () => {
    expect(
      branchesOf([
        { id: 'a', type: 'decision', next: [{ to: 'b' }, { to: 'c' }] },
        ...ends,
      ]),
    ).toEqual({ 'a>b': 'exclusive', 'a>c': 'exclusive' });
  });

  it('is parallel after any other step', () => {
    expect(
      branchesOf([{ id: 'a', next: [{ to: 'b' }, { to: 'c' }] }, ...ends]),
    ).toEqual({ 'a>b': 'parallel', 'a>c': 'parallel' });
  });

  it('has the way back as one of the alternatives of a decision', () => {
    expect(
      branchesOf([
        { id: 'a' },
        { id: 'b', type: 'decision', next: [{ to: 'c' }, { to: 'a' }] },
        { id: 'c' },
      ]),
    ).toEqual({ 'a>b': 'sequence', 'b>c': 'exclusive', 'b>a': 'exclusive' });
  });

  it('does not have the way back of any other step', () => {
    expect(
      branchesOf([
        { id: 'a' },
        { id: 'b', next: [{ to: 'c' }, { to: 'a' }] },
        { id: 'c' },
      ]),
    ).toEqual({ 'a>b': 'sequence', 'b>c': 'sequence', 'b>a': 'sequence' });
  });

  it('needs more than one way', () => {
    expect(branchesOf([{ id: 'a', type: 'decision' }, { id: 'b' }])).toEqual({
      'a>b': 'sequence',
    });
  });
});
