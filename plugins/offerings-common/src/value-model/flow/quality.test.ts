import { DAY, flowOf, type SaidStep } from './__testUtils__/builders';

function rated(id: string, percentCompleteAndAccurate?: number): SaidStep {
  return { id, percentCompleteAndAccurate };
}

describe('rolled %C/A', () => {
  it('is the product along the main path', () => {
    const flow = flowOf([rated('a', 0.9), rated('b', 0.8), rated('c', 0.5)]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.36);
    expect(flow.rated).toEqual({ known: 3, of: 3 });
  });

  it('is an upper bound while a rating is missing', () => {
    const flow = flowOf([rated('a', 0.9), rated('b'), rated('c', 1.4)]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.9);
    expect(flow.rated).toEqual({ known: 1, of: 3 });
  });

  it('is left out where no step is rated', () => {
    const flow = flowOf([rated('a'), rated('b')]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeUndefined();
    expect(flow.rated).toEqual({ known: 0, of: 2 });
  });

  it('does not count wait steps, which have no output', () => {
    const flow = flowOf([
      rated('a', 0.9),
      { id: 'queue', type: 'wait', percentCompleteAndAccurate: 0.5 },
      rated('b', 0.8),
    ]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.72);
    expect(flow.rated).toEqual({ known: 2, of: 2 });
  });

  it('counts the parallel branches that must join', () => {
    const flow = flowOf([
      { ...rated('a', 0.9), next: [{ to: 'b' }, { to: 'c' }] },
      { ...rated('b', 0.5), next: [{ to: 'd' }] },
      { ...rated('c', 0.8), waitTime: DAY },
      rated('d', 1),
    ]);
    expect(flow.mainPath).toEqual(['a', 'c', 'd']);
    // 0.9 × 0.5 × 0.8 × 1
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.36);
    expect(flow.rated).toEqual({ known: 4, of: 4 });
  });

  it('does not count a parallel branch that ends by itself', () => {
    const flow = flowOf([
      { ...rated('a', 0.9), next: [{ to: 'b' }, { to: 'c' }] },
      { ...rated('b', 0.5), next: [] },
      rated('c', 0.8),
    ]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.72);
  });

  it('does not count a branch that a decision does not take', () => {
    const flow = flowOf([
      {
        ...rated('a', 0.9),
        type: 'decision',
        next: [
          { to: 'b', share: 0.1 },
          { to: 'c', share: 0.9 },
        ],
      },
      rated('b', 0.5),
      rated('c', 0.8),
    ]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.72);
    expect(flow.rated).toEqual({ known: 2, of: 2 });
  });

  it('counts work that starts by itself and must join', () => {
    const flow = flowOf([
      { ...rated('a', 0.9), next: [{ to: 'c' }] },
      rated('b', 0.5),
      rated('c', 0.8),
    ]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.36);
    expect(flow.warnings).toEqual(['Nothing leads to “b”.']);
  });

  it('does not count what follows the outcome', () => {
    const flow = flowOf([
      rated('a', 0.9),
      { ...rated('b', 0.5), stage: 'support' },
    ]);
    expect(flow.rolledPercentCompleteAndAccurate).toBeCloseTo(0.9);
  });
});
