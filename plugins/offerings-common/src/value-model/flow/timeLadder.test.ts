import fc from 'fast-check';
import { parseDuration } from '../../text';
import { streams, WORLD } from './__testUtils__/arbitraries';
import { around, DAY, flowOf, HOUR } from './__testUtils__/builders';
import { buildFlow } from './buildFlow';
import { timeLadder } from './timeLadder';

const TEAM = ['group:default/team'];

describe('the time ladder', () => {
  it('has a rung for each step of the main path, its queue drawn together with its own wait', () => {
    const ladder = timeLadder(
      flowOf([
        { id: 'a', waitTime: 0, processTime: HOUR },
        { id: 'queue', type: 'wait', waitTime: 2 * DAY },
        { id: 'b', waitTime: HOUR, processTime: 2 * HOUR },
      ]),
    );

    expect(ladder.map(({ step, queue }) => [step?.id, queue.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(ladder[1]).toMatchObject({
      wait: { known: 2 * DAY + HOUR, complete: true },
      process: { known: 2 * HOUR, complete: true },
      start: { known: HOUR, complete: true },
      end: { known: 2 * DAY + 4 * HOUR, complete: true },
    });
  });

  it('never takes what is unknown for nothing, and knows no more for sure from there on', () => {
    const ladder = timeLadder(
      flowOf([
        { id: 'a', processTime: HOUR },
        { id: 'b', waitTime: HOUR, performers: TEAM },
        { id: 'c', processTime: HOUR },
      ]),
    );

    expect(ladder.map(({ process }) => process.complete)).toEqual([
      true,
      false,
      true,
    ]);
    expect(ladder[2]).toMatchObject({
      wait: { known: 0, complete: false },
      start: { known: 2 * HOUR, complete: false },
      end: { known: 3 * HOUR, complete: false },
    });
  });

  it('takes a wait that nobody wrote down for none where the same people go on', () => {
    const [, goesOn] = timeLadder(
      flowOf([
        { id: 'a', performers: TEAM },
        { id: 'b', performers: TEAM },
      ]),
    );

    expect(goesOn.wait).toEqual({ known: 0, complete: true });
  });

  it('has a last rung without a step where work only waits at the end', () => {
    const ladder = timeLadder(
      flowOf([{ id: 'a' }, { id: 'queue', type: 'wait', waitTime: DAY }]),
    );

    expect(ladder[1].step).toBeUndefined();
    expect(ladder[1]).toMatchObject({ wait: { known: DAY, complete: true } });
  });

  it('leaves out of the time what is learned for the next pass', () => {
    const ladder = timeLadder(
      flowOf(
        [
          { id: 'a', processTime: HOUR },
          { id: 'learn', stage: 'improve', waitTime: DAY, processTime: HOUR },
        ],
        { endsAt: ['learn'] },
      ),
    );

    expect(ladder[1]).toMatchObject({
      counts: false,
      end: { known: HOUR, complete: true },
    });
  });

  it('ends with the lead time of the flow, whatever the stream', () => {
    fc.assert(
      fc.property(streams, stream => {
        const flow = buildFlow(stream, around(WORLD));
        const last = timeLadder(flow).at(-1);
        const { known, of } = flow.timed;
        expect(last?.end.known ?? 0).toBe(parseDuration(flow.leadTime));
        expect(last?.end.complete ?? true).toBe(known === of);
      }),
    );
  });
});
