import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { responseError } from '../../__testUtils__';
import { inMemoryPortfolio, universityRows } from '../../testing/portfolio';
import { lineOf, renderPortfolio } from './__testUtils__/renderPortfolio';

describe('Portfolio', () => {
  it('says when the offerings were assessed', async () => {
    renderPortfolio();

    expect(
      await screen.findByText(/Assessed 2 minutes ago/),
    ).toBeInTheDocument();
  });

  describe('without rows', () => {
    it('says how to add the first offering', async () => {
      renderPortfolio({ rows: [] });

      expect(
        await screen.findByText('No offering here yet'),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('figure', { name: 'YAML to paste' }),
      ).toHaveTextContent('kind: Product');
      expect(screen.queryByRole('grid')).not.toBeInTheDocument();
      expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    });

    it('leads on where the backend found nothing to show so far', async () => {
      renderPortfolio({
        api: {
          getPortfolio: async query => {
            const page = await inMemoryPortfolio(universityRows)({});
            return query.cursor
              ? page
              : { ...page, items: [], pageInfo: { nextCursor: 'x' } };
          },
        },
      });

      await userEvent.click(
        await screen.findByRole('button', { name: 'Look further' }),
      );

      expect(await lineOf(/^Student/)).toBeInTheDocument();
    });

    it('tells how far the first assessment is', async () => {
      renderPortfolio({
        rows: [],
        changes: { snapshot: { state: 'first', assessed: 12, of: 48 } },
      });

      expect(await screen.findByRole('status')).toHaveTextContent(
        'Assessing offerings: 12 of 48',
      );
      expect(
        screen.getByRole('progressbar', { name: /Assessing offerings/ }),
      ).toHaveAttribute('value', '12');
      expect(screen.queryByText('No offering here yet')).toBeNull();
    });

    it('shows what is assessed already', async () => {
      renderPortfolio({
        changes: { snapshot: { state: 'first', assessed: 5, of: 48 } },
      });

      expect(await lineOf(/^Student/)).toBeInTheDocument();
      expect(screen.getByRole('progressbar')).toBeInTheDocument();
    });

    it('says that nothing has been assessed yet', async () => {
      renderPortfolio({
        rows: [],
        changes: { snapshot: { state: 'pending' } },
      });

      expect(await screen.findByRole('status')).toHaveTextContent(
        'The offerings have not been assessed yet',
      );
    });

    it('explains a failure and tries again', async () => {
      const ask = inMemoryPortfolio(universityRows);
      const getPortfolio = jest
        .fn()
        .mockRejectedValueOnce(new Error('Failed to fetch'))
        .mockImplementation(ask);
      renderPortfolio({ api: { getPortfolio } });
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The portfolio could not be loadedFailed to fetch',
      );

      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

      expect(await lineOf(/^Student/)).toBeInTheDocument();
    });

    it('explains a missing permission', async () => {
      const error = await responseError(403, 'no');
      renderPortfolio({
        api: {
          getPortfolio: async () => {
            throw error;
          },
        },
      });

      expect(await screen.findByRole('alert')).toHaveTextContent(
        'You may not see this',
      );
    });

    it('starts over where the address means nothing to the backend', async () => {
      const error = await responseError(400, 'The cursor is not one');
      const ask = inMemoryPortfolio(universityRows);
      renderPortfolio({
        address: '?cursor=broken',
        api: {
          getPortfolio: async query => {
            if (query.cursor) throw error;
            return ask(query);
          },
        },
      });
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The cursor is not one',
      );

      await userEvent.click(screen.getByRole('button', { name: 'Start over' }));

      expect(await lineOf(/^Student/)).toBeInTheDocument();
    });
  });

  it('has no accessibility violations', async () => {
    const { container } = renderPortfolio({ address: '?kind=product' });
    await lineOf(/^Student/);

    expect(await axe(container)).toHaveNoViolations();
  });
});
