import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { criterion } from '../../testing/valueModel';
import { DimensionBar } from './DimensionBar';
import { ResultLegend } from './ResultLegend';

const dimension = {
  dimension: 'partners-and-suppliers' as const,
  coverage: 0.5,
  criteria: [
    criterion('a', 'Is a so?', 'missing'),
    criterion('b', 'Is b so?', 'met'),
    criterion('c', 'Is c so?', 'not-applicable'),
    criterion('d', 'Is d so?', 'partly'),
  ],
};

describe('DimensionBar', () => {
  it('has a segment for each criterion, what is met first', () => {
    renderInTestApp(<DimensionBar dimension={dimension} />);

    const bar = screen.getByRole('img');
    expect([...bar.children].map(({ className }) => className)).toEqual([
      'segment met',
      'segment partly',
      'segment missing',
      'segment not-applicable',
    ]);
    expect(bar.children[2]).toHaveAttribute('title', 'Is a so? missing');
  });

  it('counts only what applies', () => {
    renderInTestApp(<DimensionBar dimension={dimension} />);

    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Partners and suppliers: 50\u00a0%, 1 of 3 met',
    );
  });
});

describe('ResultLegend', () => {
  it('explains the results that occur, and no others', () => {
    renderInTestApp(<ResultLegend dimensions={[dimension]} />);

    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['met', 'partly met', 'missing', 'does not apply']);
  });
});
