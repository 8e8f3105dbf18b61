import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { OfferingsSearchResultListItem } from '.';

const DOCUMENT = {
  title: 'Student Enrollment',
  text: 'Students need a place in the right courses.',
  location: '/catalog/default/product/enrollment',
  kind: 'Product',
  type: 'digital-platform',
  offerings: [],
};

async function renderResult(type: string) {
  await renderInTestApp(
    <SearchResultListItemExtensions results={[{ type, document: DOCUMENT }]}>
      <OfferingsSearchResultListItem />
    </SearchResultListItemExtensions>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('the results of a search in the legacy frontend system', () => {
  it('show an offering as one', async () => {
    await renderResult('offerings');

    expect(
      await screen.findByRole('article', { name: 'Student Enrollment' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Product · digital-platform')).toBeInTheDocument();
  });

  it('show anything else as before', async () => {
    await renderResult('techdocs');

    expect(
      await screen.findByRole('link', { name: 'Student Enrollment' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
  });
});
