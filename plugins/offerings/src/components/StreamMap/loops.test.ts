import { timeLadder } from '@offerings/backstage-plugin-offerings-common';
import { streamOf } from '../EndToEnd/__testUtils__/streams';
import { columnsOf } from './columns';
import { loopArcs } from './loops';

const titles = ['a', 'b', 'c', 'd', 'e'];

function arcsOf(...loops: Array<[from: string, to: string]>) {
  const flow = streamOf(
    'valuestream:default/x',
    titles.map(id => ({ id, title: id, stage: 'deliver' })),
    { rework: loops.map(([from, to]) => ({ from, to })) },
  );
  const ladder = timeLadder(flow);
  return loopArcs(flow, ladder, columnsOf(ladder));
}

describe('the arcs of rework loops', () => {
  it('lead from right to left', () => {
    const [arc] = arcsOf(['c', 'a']);
    expect(arc.to).toBeLessThan(arc.from);
  });

  it('lie in tracks of their own where they overlap, the short ones below', () => {
    expect(
      arcsOf(['e', 'a'], ['c', 'b'], ['e', 'd']).map(({ loop, track }) => [
        loop.from,
        loop.to,
        track,
      ]),
    ).toEqual([
      ['c', 'b', 0],
      ['e', 'd', 0],
      ['e', 'a', 1],
    ]);
  });

  it('have some width where a step is done again by itself', () => {
    const [arc] = arcsOf(['b', 'b']);
    expect(arc.from - arc.to).toBeGreaterThan(40);
  });

  it('are none for steps beside the main path', () => {
    expect(arcsOf(['elsewhere', 'a'])).toEqual([]);
  });
});
