import { streamOf } from '../EndToEnd/__testUtils__/streams';
import { enrollmentFlow } from '../../testing/enrollment/flow';
import { findBranches, type Branch, type BranchStep } from './branches';

const ids = (steps: readonly BranchStep[]) => steps.map(({ step }) => step.id);

const branchIds = (branches: readonly Branch[] | undefined) =>
  branches?.map(({ edge, steps }) => [edge?.from, ids(steps)]);

const STAGE = { stage: 'deliver' } as const;

describe('the steps beside the main path', () => {
  it('stand where they leave it, and what follows the outcome stands apart', () => {
    const { beside, after, apart } = findBranches(enrollmentFlow);

    expect([...beside.keys()]).toEqual(['open']);
    expect(branchIds(beside.get('open'))).toEqual([['open', ['keep-sign-in']]]);
    expect(ids(after)).toEqual(['recover', 'learn']);
    expect(apart).toEqual([]);
  });

  it('hang together in the order of the descriptor, each in one branch only', () => {
    const { beside } = findBranches(
      streamOf(
        'valuestream:default/x',
        [
          { id: 'a', title: 'A', ...STAGE, next: ['b', 'c', 'z'] },
          { id: 'b', title: 'B', ...STAGE, next: ['d'] },
          { id: 'c', title: 'C', ...STAGE, next: ['d'] },
          { id: 'd', title: 'D', ...STAGE, next: ['z'] },
          { id: 'z', title: 'Z', ...STAGE, endsHere: true },
        ],
        { mainPath: ['a', 'z'] },
      ),
    );

    expect(branchIds(beside.get('a'))).toEqual([
      ['a', ['b', 'd']],
      ['a', ['c']],
    ]);
  });

  it('stand where they join the main path if they begin by themselves', () => {
    const { beside, apart } = findBranches(
      streamOf(
        'valuestream:default/x',
        [
          { id: 'a', title: 'A', ...STAGE, next: ['z'] },
          { id: 'supply', title: 'Supply', ...STAGE, next: ['z'] },
          { id: 'alone', title: 'Alone', ...STAGE, next: [] },
          { id: 'z', title: 'Z', ...STAGE, endsHere: true },
        ],
        { mainPath: ['a', 'z'] },
      ),
    );

    expect(branchIds(beside.get('z'))).toEqual([[undefined, ['supply']]]);
    expect(ids(apart)).toEqual(['alone']);
  });
});
