import { checkReading } from './checkReading';

const LIMITS = {
  now: new Date('2026-11-01T12:00:00Z'),
  dropBefore: Date.parse('2024-11-01T00:00:00Z'),
};

const GOOD = {
  offering: 'product:default/portal',
  measure: 'Hours open',
  at: '2026-10-31T08:00:00Z',
  value: 99.5,
};

function check(changes: Record<string, unknown>) {
  return checkReading({ ...GOOD, ...changes }, LIMITS);
}

/** A long text, without which a message would be one. */
const LONG = 'x'.repeat(10_000);

describe('a reading', () => {
  it('that is right has no problem', () => {
    expect(check({})).toEqual({
      problems: [],
      fields: { ...GOOD, at: '2026-10-31T08:00:00.000Z' },
    });
  });

  it.each([
    ['Product:Default/Portal', 'product:default/portal'],
    ['product:portal', 'product:default/portal'],
    ['SERVICE:Team-A/Desk', 'service:team-a/desk'],
  ])('of %s is one of %s', (offering, full) => {
    expect(check({ offering }).fields.offering).toBe(full);
  });

  it.each([
    ['2026-10-31T10:00:00+02:00', '2026-10-31T08:00:00.000Z'],
    ['2026-10-31T08:00Z', '2026-10-31T08:00:00.000Z'],
    ['2026-10-31T08:00:00.1234567Z', '2026-10-31T08:00:00.123Z'],
    ['20261031T080000Z', '2026-10-31T08:00:00.000Z'],
    ['2026-11-01T12:05:00Z', '2026-11-01T12:05:00.000Z'],
    ['2024-11-01T00:00:00Z', '2024-11-01T00:00:00.000Z'],
  ])('at %s is one at %s', (at, instant) => {
    expect(check({ at })).toMatchObject({
      problems: [],
      fields: { at: instant },
    });
  });

  it.each<[Record<string, unknown>, string, string]>([
    [
      { offering: undefined },
      'offering',
      'is missing; it takes the ref of a Product or Service, such as product:default/name',
    ],
    [
      { offering: 'portal' },
      'offering',
      "must be the ref of a Product or Service, such as product:default/name, but is 'portal', did you mean " +
        "'product:default/portal' or 'service:default/portal'?",
    ],
    [{ offering: 'product:a b' }, 'offering', "but is 'product:a b'"],
    [{ offering: 7 }, 'offering', 'but is 7'],
    [{ offering: LONG }, 'offering', `but is '${'x'.repeat(80)}…'`],
    [{ measure: '' }, 'measure', "but is ''"],
    [{ measure: ['a'] }, 'measure', 'but is a list'],
    [{ measure: LONG }, 'measure', 'must be a name of at most 500 printable'],
    [{ measure: 'a\0b' }, 'measure', 'must be a name of at most 500 printable'],
    [
      { at: 'yesterday' },
      'at',
      "must be an ISO 8601 instant with a time zone, such as 2026-11-01T08:00:00Z, but is 'yesterday'",
    ],
    [
      { at: '2026-10-31T08:00:00' },
      'at',
      "but is '2026-10-31T08:00:00', did you mean '2026-10-31T08:00:00Z'?",
    ],
    [{ at: '2026-10-31' }, 'at', "but is '2026-10-31'"],
    [{ at: '2026-02-30T08:00:00Z' }, 'at', "but is '2026-02-30T08:00:00Z'"],
    [
      { at: 1793433600 },
      'at',
      "but is 1793433600, did you mean '2026-10-31T08:00:00.000Z'?",
    ],
    [
      { at: 1793433600000 },
      'at',
      "but is 1793433600000, did you mean '2026-10-31T08:00:00.000Z'?",
    ],
    [
      { at: '2026-11-01T12:05:00.001Z' },
      'at',
      'must not lie in the future, but is 2026-11-01T12:05:00.001Z, and now is 2026-11-01T12:00:00.000Z',
    ],
    [
      { at: '2024-10-31T23:59:59.999Z' },
      'at',
      'must not be older than what is kept, which begins at 2024-11-01T00:00:00.000Z, but is ' +
        '2024-10-31T23:59:59.999Z',
    ],
    [
      { value: null },
      'value',
      'must be a finite number, such as 99.5, but is null, which is what becomes of NaN and Infinity in JSON',
    ],
    [{ value: 'NaN' }, 'value', "but is 'NaN'"],
    [{ value: NaN }, 'value', 'but is NaN'],
    [{ value: JSON.parse('1e999') }, 'value', 'but is Infinity'],
    [
      { value: '99.5' },
      'value',
      "but is '99.5', did you mean 99.5, without quotes?",
    ],
    [{ value: {} }, 'value', 'but is an object'],
    [{ ofering: 'x' }, 'ofering', "is unknown, did you mean 'offering'?"],
    [
      { colour: 'red' },
      'colour',
      'is unknown, known are offering, measure, at, value',
    ],
  ])('that is wrong is told so by field: %j', (changes, field, message) => {
    const { problems } = check(changes);

    expect(problems).toEqual([
      { field, message: expect.stringContaining(message) },
    ]);
    expect(problems[0].message.length).toBeLessThan(300);
  });

  it('is told of every field that is wrong', () => {
    const { problems } = checkReading(
      { offering: 'portal', measur: 'x', value: '' },
      LIMITS,
    );

    expect(problems.map(({ field }) => field)).toEqual([
      'offering',
      'measure',
      'at',
      'value',
      'measur',
    ]);
  });

  it('is told of a few of very many unknown fields', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`field-${index}`, 1]),
    );

    expect(check(many).problems).toHaveLength(3);
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'a list'],
    ['reading', "'reading'"],
    [1, '1'],
  ])('is an object, and not %j', (reading, written) => {
    expect(checkReading(reading, LIMITS)).toEqual({
      problems: [
        {
          message: `must be an object with offering, measure, at, value, but is ${written}`,
        },
      ],
      fields: {},
    });
  });
});
