import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { useReadingFormat, type ReadingFormat } from './useReadingFormat';

const NOW = Date.parse('2026-11-01T12:00:00Z');

function Written(props: { write: (format: ReadingFormat) => string }) {
  return <p data-testid="written">{props.write(useReadingFormat())}</p>;
}

async function written(write: (format: ReadingFormat) => string) {
  renderInTestApp(<Written write={write} />);
  return (await screen.findByTestId('written')).textContent;
}

describe('a value', () => {
  it.each([
    [93.4567, '%', '93.46\u00a0%'],
    [4, 'of 5', '4\u00a0of 5'],
    [12345, undefined, '12,345'],
    [0.01234, 's', '0.012\u00a0s'],
    [0, undefined, '0'],
  ])('of %d %s is written as %s', async (value, unit, text) => {
    expect(await written(format => format.value(value, unit))).toBe(text);
  });
});

describe('a day', () => {
  it.each([
    ['2026-10-31T23:30:00Z', 'Oct 31, 2026'],
    ['2026-10-31', 'Oct 31, 2026'],
    ['one day', 'one day'],
  ])('%s is written as %s', async (iso, text) => {
    expect(await written(format => format.day(iso))).toBe(text);
  });
});

describe('an age', () => {
  it.each([
    ['2026-11-01T11:59:40Z', 'just now'],
    ['2026-11-01T12:00:30Z', 'just now'],
    ['2026-11-01T11:15:00Z', '45 minutes ago'],
    ['2026-11-01T08:30:00Z', '3 hours ago'],
    ['2026-10-31T08:00:00Z', '1 day ago'],
    ['2026-09-17T00:00:00Z', '45 days ago'],
    ['2026-08-01T00:00:00Z', '3 months ago'],
    ['2025-10-01T00:00:00Z', '1 year ago'],
    ['some day', 'unknown'],
  ])('of a reading at %s is %s', async (iso, text) => {
    expect(await written(format => format.ago(iso, NOW) ?? 'unknown')).toBe(
      text,
    );
  });
});
