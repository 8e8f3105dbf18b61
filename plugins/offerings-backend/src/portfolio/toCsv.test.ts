import { parse } from 'csv-parse/sync';
import { assessed, type RowOverrides } from './__testUtils__/rows';
import { toCsv } from './toCsv';

function recordOf(overrides: RowOverrides) {
  const csv = toCsv([assessed('portal', overrides).row]);
  const [record] = parse<Record<string, string>>(csv, {
    bom: true,
    columns: true,
  });
  return record;
}

describe('the portfolio as CSV', () => {
  it('has a column for everything, in words and numbers that a spreadsheet can count with', () => {
    expect(
      recordOf({
        title: 'Student Portal',
        owner: 'group:default/blue',
        verdict: 'fragile',
        reasons: [
          { code: 'no-direction' },
          { code: 'weak-dimension', dimension: 'partners-and-suppliers' },
        ],
        early: true,
        coverage: 2 / 3,
        coverages: [1, 0.9999, undefined, 0],
        weakest: 'value-streams-and-processes',
        leadTime: 'P1DT1H30M',
        leadTimeTimed: { known: 3, of: 5 },
        services: [
          { ref: 'service:default/a', title: 'Advice' },
          { ref: 'service:default/b', title: 'Access' },
        ],
      }),
    ).toEqual({
      Name: 'Student Portal',
      Kind: 'Product',
      Entity: 'product:default/portal',
      Owner: 'group:default/blue',
      Lifecycle: 'production',
      Type: 'platform',
      Verdict: 'fragile',
      Reasons: 'no-direction; weak-dimension (Partners and suppliers)',
      Early: 'yes',
      Deprecated: 'no',
      'Coverage (%)': '66.6',
      'Organizations and people (%)': '100',
      'Information and technology (%)': '99.9',
      'Partners and suppliers (%)': '',
      'Value streams and processes (%)': '0',
      'Weakest dimension': 'Value streams and processes',
      'Lead time': 'P1DT1H30M',
      'Lead time (hours)': '25.5',
      'Steps timed': '3',
      'Steps that count': '5',
      Services: 'Advice; Access',
      'Assessed at': '2026-11-01T08:00:00.000Z',
    });
  });

  it('leaves cells empty for what is not known', () => {
    expect(recordOf({})).toMatchObject({
      Owner: '',
      'Coverage (%)': '',
      'Weakest dimension': '',
      'Lead time': '',
      'Lead time (hours)': '',
      Services: '',
    });
  });

  it('begins with a byte-order mark, and ends each line as RFC 4180 has it', () => {
    const csv = toCsv([assessed('a').row, assessed('b').row]);

    expect(csv.startsWith('\uFEFFName,Kind,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'makes no formula of the title %j',
    title => {
      expect(recordOf({ title }).Name).toBe(`'${title}`);
      expect(
        recordOf({ services: [{ ref: 'service:default/a', title }] }).Services,
      ).toBe(`'${title}`);
    },
  );

  it.each([
    'a, b',
    'say "hi"',
    'two\r\nlines',
    'two\nlines',
    'one\rtwo',
    'Ω 🦆',
  ])('keeps the title %j as it is', title => {
    expect(recordOf({ title }).Name).toBe(title);
  });
});
