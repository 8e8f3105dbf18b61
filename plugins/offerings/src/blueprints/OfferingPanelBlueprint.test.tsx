import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import { responseError } from '../__testUtils__';
import { offeringsApiRef } from '../api';
import { offeringsPlugin } from '../plugin';
import {
  accessSupportService,
  enrollmentProduct,
  enrollStream,
  foreignProduct,
} from '../testing/entities';
import { enrollmentValueModel } from '../testing/valueModel';
import agreementsPlugin from './__testUtils__/agreementsPlugin';

const PANEL = 'offering-panel:agreements/suppliers';

/** Tells that the page is there, so that what is missing is missing. */
const otherCard = EntityCardBlueprint.make({
  name: 'other',
  params: { loader: async () => <p>another card</p> },
});

/** Opens the page of an entity in an app with the plugin of the example, and what its configuration says of the panel. */
function openPage(
  entity: Entity,
  panel: boolean | { config: object } = true,
  getValueModel = jest.fn(async () => enrollmentValueModel()),
) {
  renderTestApp({
    features: [agreementsPlugin],
    extensions: [
      createTestEntityPage({ entity }),
      otherCard,
      offeringsPlugin.getExtension('entity-card:offerings/team'),
    ],
    apis: [[offeringsApiRef, { getValueModel }]],
    config: { app: { extensions: [{ [PANEL]: panel as never }] } },
  });
  return getValueModel;
}

describe('a panel of another plugin', () => {
  it.each([
    ['a Product', enrollmentProduct],
    ['a Service', accessSupportService],
  ])(
    'shows on the page of %s, from the same value model',
    async (_, entity) => {
      const getValueModel = openPage(entity);

      expect(
        await screen.findByRole('heading', { name: 'Supplier agreements' }),
      ).toBeInTheDocument();
      expect(
        await screen.findByText('Identity Supplier: no agreement'),
      ).toBeInTheDocument();
      expect(await screen.findByText('Need help now?')).toBeInTheDocument();
      expect(getValueModel).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    ['a ValueStream', enrollStream],
    ['somebody else’s Product', foreignProduct],
  ])('does not show on the page of %s', async (_, entity) => {
    openPage(entity);

    expect(await screen.findByText('another card')).toBeInTheDocument();
    expect(screen.queryByText('Supplier agreements')).toBeNull();
  });

  it('says why there is nothing to show', async () => {
    const hidden = await responseError(404, 'product is not visible');
    openPage(enrollmentProduct, true, jest.fn().mockRejectedValue(hidden));

    expect(
      await screen.findByRole('heading', { name: 'Supplier agreements' }),
    ).toBeInTheDocument();
    // The panel and the card beside it.
    await waitFor(() =>
      expect(
        screen.getAllByText('Not found or not visible to you'),
      ).toHaveLength(2),
    );
  });

  it('can be renamed in the configuration', async () => {
    openPage(enrollmentProduct, { config: { title: 'Contracts' } });

    expect(
      await screen.findByRole('heading', { name: 'Contracts' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Supplier agreements')).toBeNull();
  });

  it('can be disabled in the configuration', async () => {
    openPage(enrollmentProduct, false);

    expect(await screen.findByText('Need help now?')).toBeInTheDocument();
    expect(screen.queryByText('Supplier agreements')).toBeNull();
  });

  it('can be kept to some offerings in the configuration, and not be given to anything else', async () => {
    openPage(enrollmentProduct, { config: { filter: { kind: 'service' } } });

    expect(await screen.findByText('Need help now?')).toBeInTheDocument();
    expect(screen.queryByText('Supplier agreements')).toBeNull();
  });

  it.each(['SupplierAgreements', 'agreementsPlugin'])(
    'is made as the README shows: %s',
    name => {
      const readme = readFileSync(
        resolve(__dirname, '../../README.md'),
        'utf8',
      );
      const code = readFileSync(
        resolve(__dirname, `__testUtils__/${name}.tsx`),
        'utf8',
      ).replace('../../alpha', '@offerings/backstage-plugin-offerings/alpha');

      expect(readme).toContain(
        `// plugins/agreements/src/${name}.tsx\n${code}`,
      );
    },
  );
});
