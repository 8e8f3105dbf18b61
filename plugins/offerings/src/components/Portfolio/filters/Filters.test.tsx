import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  expectAddress,
  lineOf,
  shownNames,
  renderPortfolio,
} from '../__testUtils__/renderPortfolio';

describe('the filters of the portfolio', () => {
  it('searches once typing rests', async () => {
    const { getPortfolio } = renderPortfolio();
    await lineOf(/^Student/);

    await userEvent.type(screen.getByRole('searchbox'), 'exam');

    await expectAddress('?text=exam');
    await waitFor(async () =>
      expect(await shownNames()).toEqual(['Exam Invigilation']),
    );
    expect(getPortfolio.mock.calls.map(([{ text }]) => text)).toEqual([
      undefined,
      'exam',
    ]);
  });

  it('finds an owner by name', async () => {
    renderPortfolio();
    await lineOf(/^Student/);

    await userEvent.click(screen.getByRole('button', { name: /Owner/ }));
    await userEvent.type(
      await screen.findByPlaceholderText('Find an owner'),
      'product team',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Enrollment Product Team' }),
    );

    await userEvent.keyboard('{Escape}{Escape}');

    await expectAddress('?owner=group:default/enrollment-team');
    expect(
      await screen.findByRole('row', {
        name: 'Owner: Enrollment Product Team',
      }),
    ).toBeInTheDocument();
  });

  it('shows what I own', async () => {
    renderPortfolio();
    await lineOf(/^Student/);

    await userEvent.click(screen.getByRole('button', { name: 'Owned by me' }));

    await expectAddress('?mine=true');
    await waitFor(async () =>
      expect(await shownNames()).toEqual([
        'Student Enrollment Platform',
        'Enrollment Access Support',
        'Academic Advising',
      ]),
    );
  });

  it('takes its state from the address', async () => {
    renderPortfolio({
      address:
        '?kind=product&weakest=partners-and-suppliers&lifecycle=production&orderBy=verdict,desc&limit=50',
    });

    await lineOf(/^Student/);
    const chips = screen.getByRole('grid', { name: 'Chosen filters' });
    expect(
      within(chips)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Kind: Product',
      'Weakest: Partners and suppliers',
      'Lifecycle: production',
    ]);
    expect(
      screen.getByRole('columnheader', { name: 'Verdict, and why' }),
    ).toHaveAttribute('aria-sort', 'descending');
    expect((await shownNames())[0]).toBe('Student Enrollment Platform');
  });

  it('can be taken away one by one, and all at once', async () => {
    renderPortfolio({ address: '?text=e&kind=product&verdict=fragile' });
    await lineOf(/^Course/);

    const chip = screen.getByRole('row', { name: 'Kind: Product' });
    await userEvent.click(within(chip).getByRole('button'));
    await expectAddress('?text=e&verdict=fragile');

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await expectAddress('');
    expect(await lineOf(/^Student/)).toBeInTheDocument();
  });

  it('can be gone back from', async () => {
    renderPortfolio();
    await userEvent.click(
      await screen.findByRole('button', { name: '1 Fragile' }),
    );
    await userEvent.type(screen.getByRole('searchbox'), 'course');
    await expectAddress('?text=course&verdict=fragile');

    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await expectAddress('?verdict=fragile');
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''));

    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await expectAddress('');
  });

  it('say so when nothing fits', async () => {
    renderPortfolio({ address: '?text=no-such-thing' });

    expect(
      await screen.findByText('Nothing fits these filters'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[1],
    );

    expect(await lineOf(/^Student/)).toBeInTheDocument();
  });
});
