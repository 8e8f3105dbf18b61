import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  expectAddress,
  lineOf,
  shownNames,
  renderPortfolio,
} from '../__testUtils__/renderPortfolio';

describe('VerdictTiles', () => {
  it('count the offerings by verdict, without the deprecated', async () => {
    renderPortfolio();

    expect(
      await screen.findByRole('button', {
        name: '5 offerings, 1 deprecated',
      }),
    ).toHaveAttribute('aria-pressed', 'true');
    for (const name of [
      '1 Trustworthy',
      '1 Strong',
      '1 Fragile',
      '1 Fragmented',
    ]) {
      expect(screen.getByRole('button', { name })).toHaveAttribute(
        'aria-pressed',
        'false',
      );
    }
  });

  it('filter, and go on telling what the other verdicts hold', async () => {
    renderPortfolio();

    await userEvent.click(
      await screen.findByRole('button', { name: '1 Fragile' }),
    );

    await expectAddress('?verdict=fragile');
    await waitFor(async () =>
      expect(await shownNames()).toEqual([
        'Course Catalogue',
        'Catalogue Help',
      ]),
    );
    expect(
      screen.getByRole('button', { name: '1 Strong' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '1 Fragile' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('are left out for a reader who may not know the totals', async () => {
    renderPortfolio({
      changes: {
        totalItems: undefined,
        verdicts: undefined,
        facets: undefined,
        partial: true,
      },
    });

    await lineOf(/^Student/);
    expect(
      screen.queryByRole('group', { name: 'Offerings by verdict' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText(
        'You don’t see every part of these offerings; the numbers are those of the whole offering.',
      ),
    ).toBeInTheDocument();
  });
});
