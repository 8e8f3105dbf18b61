import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  inMemoryPortfolio,
  manyRows,
  portfolioRow,
  universityRows,
} from '../../../testing/portfolio';
import {
  expectAddress,
  lineOf,
  shownNames,
  renderPortfolio,
} from '../__testUtils__/renderPortfolio';

describe('PortfolioTable', () => {
  describe('sorting', () => {
    it('follows a click on a column header, and turns around', async () => {
      renderPortfolio();
      await lineOf(/^Student/);
      const header = screen.getByRole('columnheader', { name: 'Lead time' });

      await userEvent.click(header);
      await expectAddress('?orderBy=leadTime,asc');
      expect(header).toHaveAttribute('aria-sort', 'ascending');

      await userEvent.click(header);
      await expectAddress('?orderBy=leadTime,desc');
      await waitFor(async () =>
        expect((await shownNames())[0]).toBe('Student Enrollment Platform'),
      );
    });

    it('knows orders that have no column', async () => {
      renderPortfolio();
      await lineOf(/^Student/);

      await userEvent.click(screen.getByRole('button', { name: /Sort by/ }));
      await userEvent.click(
        await screen.findByRole('option', { name: 'Mean coverage' }),
      );
      await expectAddress('?orderBy=coverage,asc');

      await userEvent.click(
        screen.getByRole('button', { name: 'Ascending; turn around' }),
      );
      await expectAddress('?orderBy=coverage,desc');

      expect(
        await screen.findByRole('button', { name: 'Descending; turn around' }),
      ).toBeInTheDocument();
    });
  });

  describe('paging', () => {
    it('goes to the next page and back again', async () => {
      const { getPortfolio } = renderPortfolio({ rows: manyRows(45) });
      const [first] = await shownNames();
      expect(screen.getByText('45 offerings')).toBeInTheDocument();

      await userEvent.click(screen.getByRole('button', { name: /next/i }));
      await waitFor(async () =>
        expect((await shownNames())[0]).not.toBe(first),
      );
      expect(getPortfolio).toHaveBeenLastCalledWith(
        { cursor: expect.any(String), limit: 20 },
        expect.anything(),
      );

      await userEvent.click(screen.getByRole('button', { name: /previous/i }));
      await waitFor(async () => expect((await shownNames())[0]).toBe(first));
      expect(screen.getByRole('button', { name: /previous/i })).toBeDisabled();
    });

    it('begins anew with another choice', async () => {
      renderPortfolio({ rows: manyRows(45) });
      await shownNames();
      await userEvent.click(screen.getByRole('button', { name: /next/i }));
      await waitFor(() =>
        expect(screen.getByTitle('address')).toHaveTextContent('cursor'),
      );

      await userEvent.click(screen.getByRole('button', { name: /Strong/ }));

      await expectAddress('?verdict=strong');
    });

    it('shows more rows a page', async () => {
      const { getPortfolio } = renderPortfolio({ rows: manyRows(45) });
      await shownNames();

      await userEvent.click(screen.getByRole('button', { name: /page size/i }));
      await userEvent.click(
        await screen.findByRole('option', { name: '50 a page' }),
      );

      await expectAddress('?limit=50');
      expect(getPortfolio).toHaveBeenLastCalledWith(
        expect.objectContaining({ limit: 50 }),
        expect.anything(),
      );
    });

    it('leads back from a page that is gone', async () => {
      renderPortfolio({
        address: '?cursor=x',
        api: {
          getPortfolio: async query =>
            inMemoryPortfolio(query.cursor ? [] : universityRows)({}),
        },
      });

      await userEvent.click(
        await screen.findByRole('button', { name: 'Show the first page' }),
      );

      expect(await lineOf(/^Student/)).toBeInTheDocument();
    });
  });

  it('stands long names and a coverage of nothing', async () => {
    renderPortfolio({
      rows: [
        portfolioRow('long', {
          title: 'x'.repeat(1000),
          owner: `group:default/${'o'.repeat(63)}`,
          verdict: 'fragmented',
          coverage: undefined,
          dimensions: [],
          weakest: undefined,
        }),
      ],
    });

    const line = await lineOf(/^x{1000}/);
    expect(within(line).getAllByText('does not apply')).toHaveLength(4);
  });
});
