import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { responseError } from '../../../__testUtils__';
import { lineOf, renderPortfolio } from '../__testUtils__/renderPortfolio';

describe('ExportButton', () => {
  const saved: Array<{ name: string; href: string }> = [];

  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = jest.fn(() => 'blob:csv');
    URL.revokeObjectURL = jest.fn();
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push({ name: this.download, href: this.href });
      });
  });

  afterEach(() => jest.restoreAllMocks());

  it('saves everything that fits the filters', async () => {
    const getPortfolioCsv = jest.fn(async () => new Blob(['name']));
    renderPortfolio({
      address: '?kind=product&orderBy=coverage,asc&limit=50',
      api: { getPortfolioCsv },
    });
    await lineOf(/^Student/);

    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));

    await waitFor(() =>
      expect(saved).toEqual([
        {
          name: expect.stringMatching(/^offerings-\d{4}-\d\d-\d\d\.csv$/),
          href: 'blob:csv',
        },
      ]),
    );
    expect(getPortfolioCsv).toHaveBeenCalledWith({
      kind: ['product'],
      orderBy: 'coverage,asc',
    });
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:csv');
  });

  it('explains a failure', async () => {
    const error = await responseError(500, 'The database is away');
    renderPortfolio({
      api: {
        getPortfolioCsv: async () => {
          throw error;
        },
      },
    });
    await lineOf(/^Student/);

    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The export failed: The database is away',
    );
    expect(saved).toEqual([]);
  });
});
