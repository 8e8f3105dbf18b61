import type { ValueStreamSpec, ValueStreamStep } from '../../kinds';
import { valueStream, withField } from '../../testing';
import { readStream } from './stream';

const REF = 'valuestream:default/valuestream';

function read(spec: Partial<ValueStreamSpec>) {
  return readStream(REF, valueStream({ spec })).stream;
}

function readOne(step: Partial<ValueStreamStep>) {
  const [first] = read({
    steps: [{ id: 'lend', title: 'Lend', stage: 'deliver', ...step }],
  }).steps;
  return first;
}

describe('a value stream as it is read', () => {
  it('has its times in milliseconds and its shares from 0 to 1', () => {
    expect(
      readOne({
        processTime: 'PT15M',
        waitTime: 'P1D',
        percentCompleteAndAccurate: 90,
        next: ['lend', { to: 'learn', share: 25 }],
      }),
    ).toMatchObject({
      type: 'work',
      processTime: 900_000,
      waitTime: 86_400_000,
      percentCompleteAndAccurate: 0.9,
      next: [{ to: 'lend' }, { to: 'learn', share: 0.25 }],
    });
  });

  it('knows no time where none is written, or none that is one', () => {
    const { processTime, waitTime } = readOne({ waitTime: 'soon' });
    expect([processTime, waitTime]).toEqual([undefined, undefined]);
  });

  it('works in no wait step', () => {
    expect(
      readOne({ type: 'wait', processTime: 'PT1H', waitTime: 'PT1H' }),
    ).toMatchObject({ processTime: undefined, waitTime: 3_600_000 });
  });

  it('tells an empty list of next steps from none', () => {
    expect(readOne({}).next).toBeUndefined();
    expect(readOne({ next: [] }).next).toEqual([]);
  });

  it('tells the ref of a supplier from a name', () => {
    expect(
      readOne({ suppliers: ['Book Supplier', 'group:books'] }).suppliers,
    ).toEqual([
      { name: 'Book Supplier' },
      { name: 'group:default/books', ref: 'group:default/books' },
    ]);
  });

  it('names what a step uses once', () => {
    expect(
      readOne({ uses: ['component:app', 'Component:default/app'] }).uses,
    ).toEqual(['component:default/app']);
  });

  it('keeps the first of the steps with the same id', () => {
    const { steps } = read({
      steps: [
        { id: 'a', title: 'First', stage: 'design' },
        { id: 'b', title: 'Other', stage: 'build' },
        { id: 'a', title: 'Second', stage: 'deliver' },
      ],
    });
    expect(steps.map(({ title }) => title)).toEqual(['First', 'Other']);
  });

  it('leaves out a step without an id or a stage that is one', () => {
    const stream = valueStream({
      spec: { steps: [{ id: 'a', title: 'A', stage: 'deliver' }] },
    });
    for (const [field, value] of [
      ['id', 'two words'],
      ['id', undefined],
      ['stage', 'party'],
    ]) {
      const broken = withField(stream, `spec.steps[0].${field}`, value);
      expect(readStream(REF, broken).stream.steps).toEqual([]);
    }
  });

  it('takes a step whose title is still to be written by its id', () => {
    expect(readOne({ title: 'TODO' }).title).toBe('lend');
    expect(readOne({ title: undefined }).title).toBe('lend');
  });

  it.each([undefined, null, 'steps', [null, 7, 'a', []]])(
    'has no steps where %j stands for them',
    steps => {
      const { stream } = readStream(
        REF,
        withField(valueStream(), 'spec.steps', steps),
      );
      expect(stream.steps).toEqual([]);
    },
  );
});
