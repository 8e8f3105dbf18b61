import type { MeasureSource } from '@offerings/backstage-plugin-offerings-node';
import { MeasureSources } from './MeasureSources';

function source(id: string): MeasureSource {
  return {
    id,
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
    async *read() {
      yield [];
    },
  };
}

describe('MeasureSources', () => {
  it('knows every source that was added, in order', () => {
    const sources = new MeasureSources();
    sources.addMeasureSource(source('prometheus'));
    sources.addMeasureSource(source('survey-2'));

    expect(sources.all().map(({ id }) => id)).toEqual([
      'prometheus',
      'survey-2',
    ]);
  });

  it.each(['prometheus', 'Prometheus'])('takes no second source as %s', id => {
    const sources = new MeasureSources();
    sources.addMeasureSource(source('prometheus'));

    expect(() => sources.addMeasureSource(source(id))).toThrow(
      `There is a measure source with the id '${id}' already`,
    );
  });

  it.each(['', 'my source', 'a_b', '-a', 'a--b', 'a/b'])(
    "takes no source with the id '%s'",
    id => {
      expect(() => new MeasureSources().addMeasureSource(source(id))).toThrow(
        `'${id}' is no id of a measure source`,
      );
    },
  );
});
