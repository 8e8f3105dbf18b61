import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  AppRootElementBlueprint,
  appTreeApiRef,
  coreExtensionData,
  useApi,
  type AppNode,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { offeringsApiRef } from '../api';
import { offeringsPlugin } from '../plugin';
import { enrollmentProduct } from '../testing/entities';
import { enrollmentValueModel } from '../testing/valueModel';

type ExtensionConfig = string | { [id: string]: boolean | object };

/** The plugin in an app, and what became of its extensions. */
async function extensionsOf(
  ...extensions: ExtensionConfig[]
): Promise<Map<string, AppNode>> {
  let nodes: AppNode[] = [];
  function Probe() {
    nodes = [...useApi(appTreeApiRef).getTree().tree.nodes.values()];
    return <p>the app is there</p>;
  }
  renderTestApp({
    features: [offeringsPlugin],
    extensions: [
      createTestEntityPage({ entity: enrollmentProduct }),
      AppRootElementBlueprint.make({ params: { element: <Probe /> } }),
    ],
    apis: [
      [offeringsApiRef, { getValueModel: async () => enrollmentValueModel() }],
    ],
    config: { app: { extensions: extensions as never } },
  });
  await screen.findByText('the app is there');
  return new Map(
    nodes
      .filter(({ spec }) => spec.plugin.id === 'offerings')
      .map(node => [node.spec.id, node]),
  );
}

const README = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

/** The ids of the README's table, with the settings that it names. */
const DOCUMENTED = new Map(
  [...README.matchAll(/^\| `([\w-]+:offerings[\w/-]*)` .*\| ([^|]*)\|$/gm)].map(
    ([, id, settings]) => [
      id,
      [...settings.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ],
  ),
);

const withSetting = (name: string) =>
  [...DOCUMENTED].filter(([, names]) => names.includes(name)).map(([id]) => id);

describe('the extensions of the plugin', () => {
  it('are those of the table in the README', async () => {
    const nodes = await extensionsOf();

    expect([...DOCUMENTED.keys()].sort()).toEqual([...nodes.keys()].sort());
  });

  it('can be disabled, each of them', async () => {
    const ids = [...DOCUMENTED.keys()];
    const nodes = await extensionsOf(...ids.map(id => ({ [id]: false })));

    expect(
      [...nodes.values()].filter(
        ({ spec, instance }) => !spec.disabled || instance,
      ),
    ).toEqual([]);
  });

  it.each(withSetting('path'))('can be moved to a path: %s', async id => {
    const path = id.startsWith('sub-page:') ? 'elsewhere' : '/elsewhere';
    const nodes = await extensionsOf({ [id]: { config: { path } } });

    expect(nodes.get(id)?.instance?.getData(coreExtensionData.routePath)).toBe(
      path,
    );
  });

  it.each(withSetting('title'))('can be renamed: %s', async id => {
    const nodes = await extensionsOf({ [id]: { config: { title: 'Ours' } } });
    const ref = id.startsWith('entity-content:')
      ? EntityContentBlueprint.dataRefs.title
      : coreExtensionData.title;

    expect(nodes.get(id)?.instance?.getData(ref)).toBe('Ours');
  });

  it.each(withSetting('filter'))(
    'can be kept to some entities: %s',
    async id => {
      const filter = { kind: 'product', 'spec.lifecycle': 'production' };
      const nodes = await extensionsOf({ [id]: { config: { filter } } });

      expect(nodes.get(id)?.spec.config).toEqual({ filter });
      expect(nodes.get(id)?.instance).toBeDefined();
    },
  );

  it('stand on the page in the order of the configuration', async () => {
    await extensionsOf(
      'entity-card:offerings/team',
      'entity-card:offerings/coverage',
    );
    const team = await screen.findByRole('heading', { name: 'Team' });
    const coverage = await screen.findByRole('heading', { name: 'Coverage' });

    expect(
      team.compareDocumentPosition(coverage) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('complain of a setting that they do not have', async () => {
    const nodes = await extensionsOf({
      'entity-card:offerings/team': { config: { type: 'sideways' } },
    });

    expect(nodes.get('entity-card:offerings/team')?.instance).toBeUndefined();
  });
});
