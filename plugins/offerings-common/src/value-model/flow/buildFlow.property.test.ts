import fc from 'fast-check';
import { parseDuration } from '../../text';
import { around, HOUR } from './__testUtils__/builders';
import { streams, wildStreams, WORLD } from './__testUtils__/arbitraries';
import { buildFlow } from './buildFlow';
import type { ModelStep, ModelStream } from './types';

const world = around(WORLD);

/** Checks what has to hold for the flow of any stream. */
function holds(
  check: (stream: ModelStream, flow: ReturnType<typeof buildFlow>) => void,
) {
  fc.assert(
    fc.property(streams, stream => check(stream, buildFlow(stream, world))),
    { numRuns: 300 },
  );
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freezeDeep(part);
    Object.freeze(value);
  }
  return value;
}

describe('the flow of any value stream', () => {
  it('is worked out without an error, whatever the numbers', () => {
    fc.assert(
      fc.property(wildStreams, stream => {
        const flow = buildFlow(stream, world);
        const { flowEfficiency = 0, rolledPercentCompleteAndAccurate = 0 } =
          flow;
        expect(flowEfficiency).toBeGreaterThanOrEqual(0);
        expect(flowEfficiency).toBeLessThanOrEqual(1);
        expect(rolledPercentCompleteAndAccurate).toBeGreaterThanOrEqual(0);
        expect(rolledPercentCompleteAndAccurate).toBeLessThanOrEqual(1);
        expect(parseDuration(flow.leadTime)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is worked out without an error where ids are not unique', () => {
    fc.assert(
      fc.property(streams, fc.nat({ max: 3 }), (stream, distinct) => {
        const steps = stream.steps.map((step, place) => ({
          ...step,
          id: `s${place % (distinct + 1)}`,
        }));
        const flow = buildFlow({ ...stream, steps }, world);
        expect(flow.steps).toHaveLength(steps.length);
      }),
    );
  });

  it('has a main path of forward edges that starts at the first step', () => {
    holds((stream, { mainPath, edges }) => {
      expect(mainPath[0]).toBe(stream.steps[0]?.id);
      const forward = new Set(
        edges
          .filter(({ kind }) => kind === 'forward')
          .map(({ from, to }) => `${from}>${to}`),
      );
      const pairs = mainPath
        .slice(1)
        .map((to, index) => `${mainPath[index]}>${to}`);
      expect(pairs.filter(pair => !forward.has(pair))).toEqual([]);
    });
  });

  it('has a main path that ends where the outcome is reached, wherever that can be', () => {
    holds((_, { mainPath, steps, edges }) => {
      const reached = new Set(mainPath.slice(0, 1));
      for (const { from, to, kind } of edges) {
        if (kind === 'forward' && reached.has(from)) reached.add(to);
      }
      const ends = steps.filter(({ endsHere }) => endsHere).map(({ id }) => id);
      const canEnd = ends.some(id => reached.has(id));
      const last = mainPath[mainPath.length - 1];
      expect(ends.includes(last)).toBe(canEnd);
    });
  });

  it('takes as long as it is worked on and waits', () => {
    holds((_, { leadTime, processTime, waitTime }) => {
      expect(parseDuration(leadTime)).toBe(
        (parseDuration(processTime) ?? NaN) + (parseDuration(waitTime) ?? NaN),
      );
    });
  });

  it('has an efficiency exactly where every time is known and not all are zero', () => {
    holds((_, { flowEfficiency, timed, leadTime }) => {
      expect(flowEfficiency !== undefined).toBe(
        timed.known === timed.of && leadTime !== 'PT0S',
      );
    });
  });

  it('never knows less of the times when one on the main path is filled in', () => {
    fc.assert(
      fc.property(
        streams,
        fc.nat(),
        fc.nat({ max: 50 * HOUR }),
        (stream, pick, time) => {
          const before = buildFlow(stream, world);
          const id = before.mainPath[pick % before.mainPath.length];
          const fillIn = (step: ModelStep): ModelStep => ({
            ...step,
            waitTime: step.waitTime ?? time,
            processTime: step.processTime ?? time,
          });
          const after = buildFlow(
            {
              ...stream,
              steps: stream.steps.map(step =>
                step.id === id ? fillIn(step) : step,
              ),
            },
            world,
          );
          expect(after.mainPath).toEqual(before.mainPath);
          expect(after.timed.known).toBeGreaterThanOrEqual(before.timed.known);
          expect(after.timed.of).toBe(before.timed.of);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has no handoff between performers with a common team', () => {
    holds((_, { handoffs }) => {
      for (const { givers, takers } of handoffs) {
        const teams = new Set(givers.flatMap(world.teamsOf));
        expect(takers.flatMap(world.teamsOf).filter(t => teams.has(t))).toEqual(
          [],
        );
      }
    });
  });

  it('gives a reason for every handoff, and marks its edges', () => {
    holds((_, { handoffs, edges }) => {
      const marked = new Map(
        edges.map(edge => [`${edge.from}>${edge.to}`, edge]),
      );
      for (const { from, via, to, weak, reasons } of handoffs) {
        expect(reasons).not.toEqual([]);
        const way = [from, ...via, to];
        for (const [index, id] of way.slice(1).entries()) {
          const edge = marked.get(`${way[index]}>${id}`);
          expect(edge?.crossing).toBe('handoff');
          expect(edge?.weak || !weak).toBe(true);
        }
      }
    });
  });

  it('only speaks of steps that are there', () => {
    holds((stream, flow) => {
      const known = new Set(stream.steps.map(({ id }) => id));
      const named = [
        ...flow.steps.map(({ id }) => id),
        ...flow.edges.flatMap(({ from, to }) => [from, to]),
        ...flow.mainPath,
        ...flow.handoffs.flatMap(({ from, via, to }) => [from, ...via, to]),
        ...flow.touchpoints,
        ...flow.rework.flatMap(({ from, to }) => [from, to]),
        ...flow.findings.flatMap(({ steps }) => steps),
      ];
      expect(named.filter(id => !known.has(id))).toEqual([]);
    });
  });

  it('is the same for an equal stream, and leaves the stream as it is', () => {
    holds((stream, flow) => {
      expect(buildFlow(freezeDeep(structuredClone(stream)), world)).toEqual(
        flow,
      );
    });
  });
});
