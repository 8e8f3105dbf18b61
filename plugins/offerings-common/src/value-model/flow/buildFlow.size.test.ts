import { DAY, flowOf, HOUR, type SaidStep } from './__testUtils__/builders';

const SIZE = 20_000;

function chain(describe: (place: number) => Partial<SaidStep>): SaidStep[] {
  return Array.from({ length: SIZE }, (_, place) => ({
    id: `s${place}`,
    ...describe(place),
  }));
}

describe('a value stream of 20,000 steps', () => {
  it('is followed to its end', () => {
    const flow = flowOf(chain(() => ({ waitTime: 0, processTime: HOUR })));
    expect(flow.mainPath).toHaveLength(SIZE);
    expect(flow.leadTime).toBe(`P${Math.floor(SIZE / 24)}DT${SIZE % 24}H`);
  });

  it('has its handoffs counted across queues', () => {
    const flow = flowOf(
      chain(place =>
        place % 2 === 1
          ? { type: 'wait', waitTime: DAY }
          : { performers: [`group:default/team${place}`] },
      ),
    );
    expect(flow.handoffs).toHaveLength(SIZE / 2 - 1);
    expect(flow.warnings).toEqual([]);
  });

  it('may be one long queue', () => {
    const flow = flowOf(
      chain(place =>
        place === 0 || place === SIZE - 1
          ? { performers: [`group:default/team${place}`] }
          : { type: 'wait' },
      ),
    );
    expect(flow.handoffs).toEqual([
      expect.objectContaining({ from: 's0', to: `s${SIZE - 1}` }),
    ]);
  });

  it('may lead back from every step, each time to another one', () => {
    const flow = flowOf(
      chain(place => ({
        next: [
          ...(place + 1 < SIZE ? [{ to: `s${place + 1}` }] : []),
          { to: `s${Math.floor(place / 2)}` },
        ],
      })),
    );
    expect(flow.rework).toHaveLength(SIZE);
  });

  it('may part and join again and again', () => {
    const flow = flowOf(
      chain(place => ({
        next: [1, 2]
          .filter(ahead => place + ahead < SIZE)
          .map(ahead => ({ to: `s${place + ahead}` })),
        processTime: HOUR,
      })),
    );
    expect(flow.mainPath).toHaveLength(SIZE);
  });
});
