import {
  AppRootElementBlueprint,
  useApi,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogGraphApiRef } from '@backstage/plugin-catalog-graph';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import {
  catalogApiRef,
  EntityDisplayName,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { catalogGraphModule, entityPresentationModule } from '.';
import { enrollmentProduct } from '../testing/entities';

const COMPONENT = 'component:default/schedule-builder';

/** An app with Backstage's catalog and graph, our modules, and something to look at. */
function renderApp(element: JSX.Element) {
  renderTestApp({
    features: [
      catalogPlugin,
      catalogGraphPlugin,
      entityPresentationModule,
      catalogGraphModule,
    ],
    extensions: [AppRootElementBlueprint.make({ params: { element } })],
    apis: [[catalogApiRef, catalogApiMock({ entities: [enrollmentProduct] })]],
  });
}

function Relations() {
  const { defaultRelations, knownRelationPairs } = useApi(catalogGraphApiRef);
  return (
    <pre data-testid="relations">
      {JSON.stringify({ defaultRelations, knownRelationPairs })}
    </pre>
  );
}

/** What the example portal says of the graph in its configuration instead. */
function configuredRelations() {
  const { app } = parse(
    readFileSync(resolve(__dirname, '../../../../app-config.yaml'), 'utf8'),
  );
  return app.extensions.flatMap(
    (extension: Record<string, { config: object }>) =>
      extension['entity-card:catalog-graph/relations']?.config ?? [],
  )[0];
}

describe('Backstage’s own screens', () => {
  it('draw our relations in the catalog graph, as the example portal has them', async () => {
    renderApp(<Relations />);

    const shown = await screen.findByTestId('relations');
    const { relations, relationPairs } = configuredRelations();
    const known = JSON.parse(shown.textContent ?? '');

    expect(known.defaultRelations.sort()).toEqual(relations.sort());
    expect(known.knownRelationPairs).toEqual(relationPairs);
  });

  it('draw the icon of a kind beside the name, ours and their own', async () => {
    renderApp(
      <ul>
        <li>
          <EntityDisplayName entityRef="product:default/enrollment" />
        </li>
        <li>
          <EntityDisplayName entityRef={COMPONENT} />
        </li>
      </ul>,
    );

    const [product, component] = await screen.findAllByRole('listitem');
    await screen.findByText('Student Enrollment');
    expect(product.querySelector('svg.remixicon')).toHaveAttribute(
      'height',
      '1em',
    );
    expect(component.querySelector('svg.MuiSvgIcon-root')).toBeInTheDocument();
  });
});
