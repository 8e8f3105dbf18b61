import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from '../replicas/eventually.mjs';
import { bundlePlugins } from '../dynamic/bundlePlugins.mjs';
import { startDynamicPortal } from '../dynamic/dynamicPortal.mjs';

describe('a backend that has none of our plugins installed, beside a folder with their bundles', () => {
  let folder;
  let portal;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offerings-dynamic-'));
    const bundles = join(folder, 'dynamic-plugins-root');
    await mkdir(bundles);
    await bundlePlugins(bundles, { capture: true });
    portal = await startDynamicPortal({ bundles, folder });
  });

  after(async () => {
    await portal?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const answer = path =>
    eventually(`an answer at ${path}`, () => {
      assert.equal(portal.hasEnded(), false, portal.output());
      return portal.ask(path);
    });

  it('takes offerings into the catalog', async () => {
    const product = await answer(
      '/api/catalog/entities/by-name/product/default/student-enrollment-platform',
    );

    assert.equal(product.apiVersion, 'offerings/v1alpha1');
    assert.ok(product.relations.some(({ type }) => type === 'deliveredBy'));
  });

  it('answers for them', async () => {
    const model = await answer(
      '/api/offerings/v1/offerings/product/default/student-enrollment-platform',
    );

    assert.equal(model.root, 'product:default/student-enrollment-platform');
    assert.equal(model.dimensions.length, 4);
  });

  it('hands the screens to an app that loads them', async () => {
    const remotes = await answer('/.backstage/dynamic-features/remotes');
    const [{ packageName, remoteInfo, exposedModules }] = remotes;
    const manifest = await fetch(remoteInfo.entry).then(each => each.json());

    assert.equal(packageName, '@offerings/backstage-plugin-offerings');
    assert.deepEqual(
      exposedModules.sort(),
      manifest.exposes.map(({ name }) => name).sort(),
    );
  });
});
