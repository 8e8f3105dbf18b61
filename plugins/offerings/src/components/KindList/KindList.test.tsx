import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { responseError } from '../../__testUtils__';
import {
  accessSupportService,
  enrollmentProduct,
  enrollStream,
  foreignProduct,
  incidentPractice,
} from '../../testing/entities';
import { KindList } from './KindList';

const written: Entity[] = [
  enrollmentProduct,
  accessSupportService,
  enrollStream,
  incidentPractice,
  foreignProduct,
];

function renderList(
  kind: OfferingsKind,
  options?: { entities?: Entity[]; address?: string },
) {
  const catalogApi = catalogApiMock({ entities: options?.entities ?? written });
  const queryEntities = jest.spyOn(catalogApi, 'queryEntities');
  const view = renderInTestApp(<KindList kind={kind} />, {
    apis: [[catalogApiRef, catalogApi]],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: [`/${options?.address ?? ''}`],
  });
  return { ...view, queryEntities };
}

function products(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `p${String(index).padStart(2, '0')}`;
    return {
      ...enrollmentProduct,
      metadata: { name, namespace: 'default', title: name },
    };
  });
}

async function cellsOf(name: RegExp) {
  const row = await screen.findByRole('row', { name });
  return within(row)
    .getAllByRole('gridcell')
    .map(({ textContent }) => textContent);
}

describe('KindList', () => {
  it('lists our products, and nobody else’s', async () => {
    renderList('Product');

    expect(
      await screen.findByRole('link', { name: 'Student Enrollment' }),
    ).toHaveAttribute('href', '/catalog/default/product/enrollment');
    expect(screen.queryByText('shoe')).not.toBeInTheDocument();
    expect(screen.getByText('1 in all')).toBeInTheDocument();
  });

  it('asks the catalog for no more than it shows', async () => {
    const { queryEntities } = renderList('ValueStream');

    await screen.findByText('Enroll for a Term');
    const [request] = queryEntities.mock.calls[0];
    expect(request).toMatchObject({
      query: {
        kind: 'ValueStream',
        apiVersion: { $hasPrefix: 'offerings/' },
      },
      limit: 20,
    });
    expect(request?.fields).not.toContain('spec.steps');
  });

  it('has columns of use for each kind', async () => {
    const { unmount } = renderList('Product');
    expect(await cellsOf(/Student Enrollment/)).toEqual([
      'enrollment-team',
      'digital-platform',
      'production',
      'Students need a place in the right courses before the term starts.',
      '2 deliver it',
    ]);
    unmount();

    const services = renderList('Service');
    expect(await cellsOf(/Access Support/)).toContain('enrollment, housing');
    services.unmount();

    const streams = renderList('ValueStream');
    expect(await cellsOf(/Enroll for a Term/)).toContain('enrollment');
    streams.unmount();

    renderList('Practice');
    expect(await cellsOf(/Incident management/)).toEqual([
      'Incident management',
      'service-desk',
      'production',
      'Operate, Support',
      '2 places',
    ]);
  });

  it('shows a page at a time', async () => {
    renderList('Product', { entities: products(21) });
    await screen.findByText('p00');
    expect(screen.queryByText('p20')).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: /next/i }));

    expect(await screen.findByText('p20')).toBeInTheDocument();
    expect(screen.queryByText('p00')).not.toBeInTheDocument();
  });

  it('searches in the catalog for what is typed', async () => {
    const { queryEntities } = renderList('Product', { entities: products(21) });
    await screen.findByText('p00');

    await userEvent.type(screen.getByRole('searchbox'), 'p20');

    expect(await screen.findByText('p20')).toBeInTheDocument();
    expect(screen.getByText('1 in all')).toBeInTheDocument();
    // The beginning of a word may find the same before the whole is asked for.
    await waitFor(() =>
      expect(queryEntities).toHaveBeenLastCalledWith(
        expect.objectContaining({
          fullTextFilter: expect.objectContaining({ term: 'p20' }),
        }),
      ),
    );
  });

  it('takes the searched text from the address, and says when nothing matches', async () => {
    renderList('Product', { address: '?text=no-such-thing' });
    expect(
      await screen.findByText('Nothing matches “no-such-thing”'),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the search' }),
    );

    expect(await screen.findByText('Student Enrollment')).toBeInTheDocument();
  });

  it('sorts by a column', async () => {
    const { queryEntities } = renderList('Product');
    await screen.findByText('Student Enrollment');

    await userEvent.click(screen.getByRole('columnheader', { name: /Type/ }));

    await waitFor(() =>
      expect(queryEntities).toHaveBeenLastCalledWith(
        expect.objectContaining({
          orderFields: { field: 'spec.type', order: 'asc' },
        }),
      ),
    );
  });

  it('says how to add the first one', async () => {
    renderList('Service', { entities: [foreignProduct] });

    expect(await screen.findByText('No service here yet')).toBeInTheDocument();
    expect(
      screen.getByRole('figure', { name: 'YAML to paste' }),
    ).toHaveTextContent('kind: Service');
    expect(
      screen.getByRole('button', { name: 'Copy YAML' }),
    ).toBeInTheDocument();
  });

  it('explains a failure and tries again', async () => {
    const working = catalogApiMock({ entities: written });
    const catalogApi = catalogApiMock.mock({
      queryEntities: jest
        .fn()
        .mockRejectedValueOnce(new Error('Failed to fetch'))
        .mockImplementation(request => working.queryEntities(request)),
    });
    renderInTestApp(<KindList kind="Product" />, {
      apis: [[catalogApiRef, catalogApi]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The list could not be loadedFailed to fetch',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Student Enrollment')).toBeInTheDocument();
  });

  it('explains a missing permission', async () => {
    const error = await responseError(403, 'no');
    renderInTestApp(<KindList kind="Product" />, {
      apis: [
        [
          catalogApiRef,
          catalogApiMock.mock({
            queryEntities: async () => {
              throw error;
            },
          }),
        ],
      ],
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see this',
    );
  });

  it('has no accessibility violations', async () => {
    const { container } = renderList('Product');
    await screen.findByText('Student Enrollment');

    expect(await axe(container)).toHaveNoViolations();
  });
});
