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
import { noDependents } from '../testing/dependents';
import { enrollmentValueModel } from '../testing/valueModel';

/** Tells that the page is there, so that what is missing is missing. */
const otherCard = EntityCardBlueprint.make({
  name: 'other',
  params: { loader: async () => <p>another card</p> },
});

function renderOn(entity: Entity, ...extensions: ExtensionDefinition[]) {
  const getValueModel = jest.fn(async () => enrollmentValueModel());
  const getDependents = async (ref: string) => noDependents(ref);
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), otherCard, ...extensions],
    apis: [
      [offeringsApiRef, { getValueModel, getDependents }],
      [catalogApiRef, catalogApiMock({ entities: [entity] })],
    ],
  });
  return getValueModel;
}

const CARDS = {
  Coverage: offeringsPlugin.getExtension('entity-card:offerings/coverage'),
  Team: offeringsPlugin.getExtension('entity-card:offerings/team'),
  Measures: offeringsPlugin.getExtension('entity-card:offerings/measures'),
  'Learning loop': offeringsPlugin.getExtension(
    'entity-card:offerings/learning',
  ),
  Steps: offeringsPlugin.getExtension('entity-card:offerings/steps'),
  'Where it is applied': offeringsPlugin.getExtension(
    'entity-card:offerings/practice',
  ),
  'Offerings that rest on this': offeringsPlugin.getExtension(
    'entity-card:offerings/dependents',
  ),
};

/** An entity of one of Backstage's own kinds. */
function backstage(kind: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'one' },
    spec: {},
  };
}

const OFFERING_CARDS = ['Coverage', 'Team', 'Measures', 'Learning loop'];

describe('entity cards', () => {
  it.each<readonly [string, Entity, readonly string[]]>([
    ['a Product', enrollmentProduct, OFFERING_CARDS],
    ['a Service', accessSupportService, OFFERING_CARDS],
    ['a ValueStream', enrollStream, ['Steps']],
    ['a Practice', incidentPractice, ['Where it is applied']],
    ['somebody else’s Product', foreignProduct, []],
    ...['Component', 'API', 'Resource', 'System', 'Group'].map(
      kind =>
        [
          `a ${kind}`,
          backstage(kind),
          ['Offerings that rest on this'],
        ] as const,
    ),
    ['a User', backstage('User'), []],
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
  const streamMap = offeringsPlugin.getExtension(
    'entity-content:offerings/stream-map',
  );
  const journey = offeringsPlugin.getExtension(
    'entity-content:offerings/journey',
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

  it('shows the map of a ValueStream', async () => {
    renderOn(enrollStream, streamMap);

    expect(
      await screen.findByRole('region', { name: /^Value stream map of/ }),
    ).toBeInTheDocument();
  });

  it('walks the journey of a ValueStream', async () => {
    renderOn(enrollStream, journey);

    expect(
      await screen.findByRole('list', { name: /^The journey of/ }),
    ).toBeInTheDocument();
  });

  it('keep the tabs of a ValueStream to it', async () => {
    const getValueModel = renderOn(enrollmentProduct, streamMap, journey);

    expect(await screen.findByText('another card')).toBeInTheDocument();
    expect(getValueModel).not.toHaveBeenCalled();
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
