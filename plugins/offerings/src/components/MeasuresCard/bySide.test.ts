import type { Measure } from '@offerings/backstage-plugin-offerings-common';
import { bySide } from './bySide';

function measure(name: string, more?: Partial<Measure>): Measure {
  return {
    offering: 'product:default/p',
    name,
    metric: 'adoption',
    perspective: 'flow',
    history: [],
    fresh: true,
    ...more,
  };
}

function names(measures: Measure[], own?: string) {
  return bySide(measures, own).map(side => [
    side.perspective,
    ...side.measures.map(({ name }) => name),
  ]);
}

describe('bySide', () => {
  it('names the four sides in order, measured or not', () => {
    expect(names([measure('Days')])).toEqual([
      ['product-behaviour'],
      ['service-quality'],
      ['stakeholder-experience'],
      ['flow', 'Days'],
    ]);
  });

  it('keeps what does not say its side', () => {
    expect(names([measure('Own', { perspective: undefined })]).at(-1)).toEqual([
      undefined,
      'Own',
    ]);
  });

  it('begins with one’s own, then with what needs a look', () => {
    const measures = [
      measure('fine', { meetsTarget: true }),
      measure('stale', { fresh: false }),
      measure('missed', { meetsTarget: false }),
      measure('mine', { offering: 'service:default/s' }),
    ];
    expect(names(measures, 'service:default/s').at(-1)).toEqual([
      'flow',
      'mine',
      'missed',
      'stale',
      'fine',
    ]);
  });
});
