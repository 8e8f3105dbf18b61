import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderOnEntityPage } from '../../__testUtils__';
import { offeringsPlugin } from '../../plugin';
import {
  accessSupportService,
  enrollmentProduct,
  enrollStream,
  foreignProduct,
  incidentPractice,
} from '../../testing/entities';
import { ProcessingErrors } from './ProcessingErrors';
import { processingErrors } from './statusItems';

const TYPE = 'backstage.io/catalog-processing';

const ITEMS = [
  {
    type: TYPE,
    level: 'error',
    message: 'InputError: `spec.ned`: unknown field, did you mean `need`?',
    error: {
      name: 'InputError',
      message: '`spec.ned`: unknown field, did you mean `need`?',
      rule: 'unknown-field',
    },
  },
  { type: TYPE, level: 'error', message: 'InputError: `spec.need`: missing' },
];

function withStatus(entity: Entity, items: unknown): Entity {
  return Object.assign(structuredClone(entity), { status: { items } });
}

function withAnnotations(annotations: Record<string, string>): Entity {
  const entity = withStatus(enrollmentProduct, ITEMS);
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

describe('the card of catalog errors', () => {
  it('tells each mistake and its rule below the other, with its fields as code', () => {
    renderOnEntityPage(<ProcessingErrors />, {
      entity: withStatus(enrollmentProduct, ITEMS),
    });

    const list = screen.getByRole('list', { name: 'What is wrong' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'spec.ned: unknown field, did you mean need? unknown-field',
      'spec.need: missing',
    ]);
    expect(within(list).getByText('spec.ned').tagName).toBe('CODE');
    expect(screen.getByText(/until these 2 mistakes/)).toBeInTheDocument();
  });

  it('leads to where the descriptor is edited', () => {
    renderOnEntityPage(<ProcessingErrors />, {
      entity: withAnnotations({
        'backstage.io/edit-url': 'https://git.example/edit/a.yaml',
        'backstage.io/managed-by-location': 'url:https://git.example/a.yaml',
      }),
    });

    const edit = screen.getByRole('link', { name: /Edit in repository/ });
    expect(edit).toHaveAttribute('href', 'https://git.example/edit/a.yaml');
    expect(edit).toHaveAttribute('rel', 'noopener noreferrer');
    expect(
      screen.getByRole('link', { name: /^https:\/\/git\.example\/a\.yaml/ }),
    ).toHaveAttribute('href', 'https://git.example/a.yaml');
  });

  it('leads nowhere that could do harm', () => {
    renderOnEntityPage(<ProcessingErrors />, {
      entity: withAnnotations({
        'backstage.io/edit-url': 'data:text/html,harm',
        'backstage.io/managed-by-location': 'file:/catalog/a.yaml',
      }),
    });

    expect(screen.getByText('/catalog/a.yaml')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('has no accessibility violations', async () => {
    const { container } = renderOnEntityPage(<ProcessingErrors />, {
      entity: withAnnotations({
        'backstage.io/edit-url': 'https://git.example/edit/a.yaml',
        'backstage.io/managed-by-location': 'url:https://git.example/a.yaml',
      }),
    });

    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the page of an entity', () => {
  const card = offeringsPlugin.getExtension(
    'entity-card:offerings/processing-errors',
  );
  /** Tells that the page is there, so that what is missing is missing. */
  const otherCard = EntityCardBlueprint.make({
    name: 'other',
    params: { loader: async () => <p>another card</p> },
  });

  function renderPage(entity: Entity) {
    renderTestApp({
      extensions: [createTestEntityPage({ entity }), card, otherCard],
    });
  }

  it.each(
    [
      enrollmentProduct,
      accessSupportService,
      enrollStream,
      incidentPractice,
    ].map(entity => [entity.kind, entity] as const),
  )('has the card where a %s is not valid any more', async (_, entity) => {
    renderPage(withStatus(entity, ITEMS));

    expect(
      await screen.findByRole('heading', { name: 'Catalog errors' }),
    ).toBeInTheDocument();
  });

  it.each<readonly [string, Entity]>([
    ['without a status', enrollmentProduct],
    ['whose status is empty', withStatus(enrollmentProduct, [])],
    [
      'that is warned of only',
      withStatus(enrollmentProduct, [{ ...ITEMS[0], level: 'warning' }]),
    ],
    [
      'with an error of another kind',
      withStatus(enrollmentProduct, [{ ...ITEMS[0], type: 'other/check' }]),
    ],
    ['that is somebody else’s', withStatus(foreignProduct, ITEMS)],
  ])('gives it no room on a Product %s', async (_, entity) => {
    renderPage(entity);

    expect(await screen.findByText('another card')).toBeInTheDocument();
    expect(screen.queryByText('Catalog errors')).not.toBeInTheDocument();
  });
});

describe('processingErrors', () => {
  it('is what a status says, as far as it says anything', () => {
    expect(processingErrors(enrollmentProduct)).toEqual([]);
    for (const items of [undefined, 'text', [undefined, 'text', {}]]) {
      expect(processingErrors(withStatus(enrollmentProduct, items))).toEqual(
        [],
      );
    }
    const item = { type: TYPE, level: 'error' };
    expect(processingErrors(withStatus(enrollmentProduct, [item]))).toEqual([]);
  });
});
