import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type {
  PortfolioPage,
  PortfolioQuery,
  PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import {
  screen,
  waitFor,
  within,
  type RenderResult,
} from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { offeringsApiRef, type OfferingsApi } from '../../../api';
import { inMemoryPortfolio, universityRows } from '../../../testing/portfolio';
import { Portfolio } from '../Portfolio';

const owner = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'enrollment-team', title: 'Enrollment Product Team' },
  spec: {},
};

const TWO_MINUTES_AND_A_BIT = 125_000;

/** Shows the address, and goes back. */
function Address() {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <p title="address">{decodeURIComponent(search)}</p>
      <button onClick={() => navigate(-1)}>Back</button>
    </>
  );
}

/** What the screen shows; left out, the example university. */
export interface RenderPortfolioOptions {
  rows?: PortfolioRow[];
  /** What follows the path in the address. */
  address?: string;
  /** Changes every answer. */
  changes?: Partial<PortfolioPage>;
  /** Answers in place of the portfolio in memory. */
  api?: Partial<OfferingsApi>;
}

/** Renders the portfolio with what is beside it in a test: the address, and a way back. */
export function renderPortfolio(
  options: RenderPortfolioOptions = {},
): RenderResult & {
  getPortfolio: jest.MockedFunction<OfferingsApi['getPortfolio']>;
} {
  const { rows = universityRows, address = '', changes, api } = options;
  const ask = inMemoryPortfolio(rows, {
    mine: ['group:default/enrollment-team'],
    completedAt: new Date(Date.now() - TWO_MINUTES_AND_A_BIT).toISOString(),
  });
  const getPortfolio = jest.fn(async (query: PortfolioQuery) => ({
    ...(await ask(query)),
    ...changes,
  }));
  const view = renderInTestApp(
    <>
      <Portfolio />
      <Address />
    </>,
    {
      apis: [
        [offeringsApiRef, { getPortfolio, ...api }],
        [catalogApiRef, catalogApiMock({ entities: [owner] })],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [`/${address}`],
    },
  );
  return { ...view, getPortfolio };
}

/** The line of the table whose name begins so. */
export function lineOf(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('row', { name });
}

/** The names of the offerings and services that are shown, in order. */
export async function shownNames(): Promise<Array<string | null | undefined>> {
  await screen.findAllByRole('row', { name: /Product|Service/ });
  return screen
    .getAllByRole('rowheader')
    .map(header => within(header).queryByRole('link')?.textContent);
}

/** Waits for the part of the address that follows the path. */
export async function expectAddress(address: string): Promise<void> {
  await waitFor(() =>
    expect(screen.getByTitle('address').textContent).toBe(address),
  );
}
