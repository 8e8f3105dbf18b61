import type { Entity } from '@backstage/catalog-model';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { offeringsApiRef } from '../api';
import { offeringsPlugin } from '../plugin';
import {
  accessSupportService,
  enrollmentProduct,
  enrollStream,
  foreignProduct,
  incidentPractice,
} from '../testing/entities';
import { enrollmentValueModel } from '../testing/valueModel';

/** Tells that the page is there, so that what is missing is missing. */
const otherCard = EntityCardBlueprint.make({
  name: 'other',
  params: { loader: async () => <p>another card</p> },
});

function renderOn(entity: Entity, ...extensions: ExtensionDefinition[]) {
  const getValueModel = jest.fn(async () => enrollmentValueModel());
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), otherCard, ...extensions],
    apis: [
      [offeringsApiRef, { getValueModel }],
      [catalogApiRef, catalogApiMock({ entities: [entity] })],
    ],
  });
  return getValueModel;
}

const CARDS = {
  Coverage: offeringsPlugin.getExtension('entity-card:offerings/coverage'),
  Team: offeringsPlugin.getExtension('entity-card:offerings/team'),
  Steps: offeringsPlugin.getExtension('entity-card:offerings/steps'),
  'Where it is applied': offeringsPlugin.getExtension(
    'entity-card:offerings/practice',
  ),
};

describe('entity cards', () => {
  it.each([
    ['a Product', enrollmentProduct, ['Coverage', 'Team']],
    ['a Service', accessSupportService, ['Coverage', 'Team']],
    ['a ValueStream', enrollStream, ['Steps']],
    ['a Practice', incidentPractice, ['Where it is applied']],
    ['somebody else’s Product', foreignProduct, []],
  ])('show on the page of %s where they belong', async (_, entity, titles) => {
    renderOn(entity, ...Object.values(CARDS));

    for (const title of titles) {
      expect(
        await screen.findByRole('heading', { name: title }),
      ).toBeInTheDocument();
    }
    expect(await screen.findByText('another card')).toBeInTheDocument();
    expect(screen.queryAllByRole('heading', { level: 3 })).toHaveLength(
      titles.length,
    );
  });

  it('share one request', async () => {
    const getValueModel = renderOn(
      enrollmentProduct,
      CARDS.Coverage,
      CARDS.Team,
    );

    expect(await screen.findByText('Fragile')).toBeInTheDocument();
    expect(await screen.findByText('Need help now?')).toBeInTheDocument();
    expect(getValueModel).toHaveBeenCalledTimes(1);
  });
});

describe('entity contents', () => {
  const coverage = offeringsPlugin.getExtension(
    'entity-content:offerings/coverage',
  );
  const endToEnd = offeringsPlugin.getExtension(
    'entity-content:offerings/end-to-end',
  );

  it('shows the coverage of a Product', async () => {
    renderOn(enrollmentProduct, coverage);

    expect(
      await screen.findByText('Has each supplier an agreement?'),
    ).toBeInTheDocument();
  });

  it('shows a Service end to end', async () => {
    renderOn(accessSupportService, endToEnd);

    expect(await screen.findByText('Fragile')).toBeInTheDocument();
  });

  it.each([
    ['somebody else’s Product', foreignProduct],
    ['a Practice', incidentPractice],
  ])('are not there for %s', async (_, entity) => {
    const getValueModel = renderOn(entity, coverage, endToEnd);

    expect(await screen.findByText('another card')).toBeInTheDocument();
    expect(getValueModel).not.toHaveBeenCalled();
  });
});
