import { samplesOf } from './samples';

function answer(...series: unknown[]) {
  return { status: 'success', data: { resultType: 'matrix', result: series } };
}

describe('samplesOf', () => {
  it('reads seconds and text as milliseconds and numbers', () => {
    expect(
      samplesOf(
        answer({
          metric: {},
          values: [
            [1_793_491_200, '99.5'],
            [1.5, '1e3'],
          ],
        }),
      ),
    ).toEqual({
      samples: [
        { time: 1_793_491_200_000, value: 99.5 },
        { time: 1500, value: 1000 },
      ],
      unusable: 0,
    });
  });

  it('leaves out what is no number, and counts it', () => {
    const values = [
      [1, 'NaN'],
      [2, '+Inf'],
      [3, '-Inf'],
      ['4', '5'],
      'nonsense',
      [6, '7'],
    ];
    expect(samplesOf(answer({ values }))).toEqual({
      samples: [{ time: 6000, value: 7 }],
      unusable: 5,
    });
  });

  it('has none where there is no data', () => {
    expect(samplesOf(answer())).toEqual({ samples: [], unusable: 0 });
    expect(samplesOf(answer({ histograms: [] }))).toEqual({
      samples: [],
      unusable: 0,
    });
  });

  it('refuses more than one series', () => {
    expect(() => samplesOf(answer({}, {}))).toThrow(
      'gave 2 series where a measure needs one: sum them up, or pick one, in the query',
    );
  });

  it('repeats on one line what Prometheus says is wrong', () => {
    expect(() =>
      samplesOf({ status: 'error', errorType: 'x', error: 'parse\n  error' }),
    ).toThrow('said "parse error"');
  });

  it.each([
    [undefined],
    [null],
    [7],
    [[]],
    [{ status: 'success' }],
    [{ status: 'success', data: { resultType: 'vector', result: [] } }],
    [{ status: 'success', data: { resultType: 'matrix', result: {} } }],
  ])('wonders about %j', nonsense => {
    expect(() => samplesOf(nonsense)).toThrow('is baseUrl right?');
  });
});
