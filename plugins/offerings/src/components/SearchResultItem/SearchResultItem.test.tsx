import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { SearchResultItem } from './SearchResultItem';

const STREAM = {
  title: 'Lend a book',
  text: 'A reader wants a book. Stamp the return date.',
  location: '/catalog/default/product/loans/end-to-end?stream=lend',
  subPath: '/end-to-end?stream=lend',
  targetRef: 'product:default/loans',
  entityRef: 'valuestream:default/lend',
  kind: 'ValueStream',
  type: 'delivery',
  lifecycle: 'production',
  owner: 'group:default/lending',
  offerings: ['product:default/loans'],
};

function render(props: Parameters<typeof SearchResultItem>[0]) {
  return renderInTestApp(
    <ul>
      <li>
        <SearchResultItem {...props} />
      </li>
    </ul>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('SearchResultItem', () => {
  it('leads to where the offering is shown, and names its kind, owner and offering', async () => {
    const { container } = render({ result: STREAM });

    expect(
      await screen.findByRole('link', { name: 'Lend a book' }),
    ).toHaveAttribute('href', STREAM.location);
    expect(screen.getByText('Value stream · delivery')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'loans' })).toHaveAttribute(
      'href',
      '/catalog/default/product/loans',
    );
    expect(screen.getByRole('link', { name: 'lending' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks what was found', async () => {
    render({
      result: STREAM,
      highlight: {
        preTag: '<m>',
        postTag: '</m>',
        fields: { text: '<m>Stamp</m> the return date.' },
      },
    });

    expect(await screen.findByText('Stamp')).toHaveProperty('tagName', 'MARK');
  });

  it('takes tags that are not those of the highlight for text', async () => {
    render({ result: { ...STREAM, title: '<b>Lend</b>' } });

    expect(await screen.findByText('<b>Lend</b>')).toBeInTheDocument();
  });
});
