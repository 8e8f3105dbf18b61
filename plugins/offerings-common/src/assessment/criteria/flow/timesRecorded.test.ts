import type { Entity } from '@backstage/catalog-model';
import type { ValueStreamStep } from '../../../kinds';
import { asked, changed, LENDING, offering, without } from '../../../testing';

const { stream } = LENDING;

describe('times-recorded', () => {
  const ask = asked('times-recorded');
  const changedStep = (index: number, fields: Partial<ValueStreamStep>) =>
    Object.entries(fields).reduce<Entity[]>(
      (entities, [field, value]) =>
        changed(entities, stream, `spec.steps[${index}].${field}`, value),
      offering(),
    );
  const misses = (entities: Entity[]) =>
    ask(entities)
      .evidence.filter(({ holds }) => !holds)
      .map(({ text }) => text);

  it('is met where each step is timed and was looked at within a year', () => {
    expect(ask(offering())).toMatchObject({ result: 'met', score: 1 });
  });

  it('misses the time of a step', () => {
    const entities = changedStep(5, { processTime: undefined });
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 7 / 8,
      endangers: [{ kind: 'step', step: 'lend' }, { kind: 'outcome' }],
      fix: { entity: stream, field: 'spec.steps[5].processTime' },
    });
    expect(misses(entities)).toEqual(['the time of “Lend” is not known']);
  });

  it('misses a wait before somebody else takes over', () => {
    const entities = changedStep(3, { waitTime: undefined });
    expect(misses(entities)).toEqual(['the wait before “Shelve” is not known']);
    expect(ask(entities).fix).toMatchObject({
      field: 'spec.steps[3].waitTime',
      summary: 'Say how long work waits before “Shelve”.',
    });
  });

  it('misses no wait where the same performer goes on, nor before the first step', () => {
    expect(misses(changedStep(5, { waitTime: undefined }))).toEqual([]);
    expect(misses(changedStep(0, { waitTime: undefined }))).toEqual([]);
  });

  it('does not ask who comes back to a step', () => {
    const entities = changedStep(4, { waitTime: undefined });
    expect(
      misses(changed(entities, stream, 'spec.steps[7].next', ['open'])),
    ).toEqual([]);
  });

  it('looks across a queue for who goes on', () => {
    const queued = changedStep(4, {
      type: 'wait',
      processTime: undefined,
      performers: undefined,
    });
    const wanted = 'spec.steps[5].waitTime';
    expect(misses(changed(queued, stream, wanted, undefined))).toEqual([]);
    expect(
      misses(
        changed(
          changed(queued, stream, wanted, undefined),
          stream,
          'spec.steps[3].performers',
          ['library-team'],
        ),
      ),
    ).toEqual(['the wait before “Lend” is not known']);
  });

  it('wants of a wait step only how long it waits', () => {
    expect(
      misses(changedStep(4, { type: 'wait', processTime: undefined })),
    ).toEqual([]);
    expect(
      misses(
        changedStep(4, {
          type: 'wait',
          processTime: undefined,
          waitTime: undefined,
        }),
      ),
    ).toEqual(['the wait before “Open” is not known']);
  });

  it('is missing where the times are old, or nobody says when they were taken', () => {
    const old = ask(
      changed(offering(), stream, 'spec.observedOn', '2025-10-01'),
    );
    expect(old).toMatchObject({
      result: 'missing',
      score: 0,
      fix: { entity: stream, field: 'spec.observedOn' },
    });
    expect(old.evidence[0].text).toBe(
      'the time of “Ask” was last looked at on 2025-10-01',
    );
    const undated = ask(
      changed(offering(), stream, 'spec.observedOn', undefined),
    );
    expect(undated).toMatchObject({ result: 'missing', score: 0 });
    expect(undated.evidence[0].text).toBe(
      'nobody says when the time of “Ask” was looked at',
    );
  });

  it('takes times for evidence for as long as is set', () => {
    const entities = changed(
      offering(),
      stream,
      'spec.observedOn',
      '2025-10-01',
    );
    expect(
      ask(entities, { settings: { observationsValidFor: 'P2Y' } }).result,
    ).toBe('met');
  });

  it('is missing without steps', () => {
    expect(ask(without(offering(), stream))).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'there are no steps' }],
    });
  });

  it('is unknown where the stream can not be seen', () => {
    expect(ask(offering(), { hidden: [stream] })).toMatchObject({
      result: 'unknown',
      score: 0,
    });
  });
});
