import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadConfigSchema } from '@backstage/config-loader';
import { parse, parseAllDocuments } from 'yaml';
import { listWorkspaces, root } from '../bootstrap/repository.mjs';
import { loadSource } from '../loadSource.mjs';
import { nameOf, readSamples } from './readSamples.mjs';

const { lintFiles } = await loadSource('plugins/offerings-common/src/index.ts');

/** The example portal, whose settings a sample goes on from. */
const PORTAL = {
  data: parse(readFileSync(join(root, 'app-config.yaml'), 'utf8')),
  context: 'app-config.yaml',
};

const configSchema = await loadConfigSchema({
  dependencies: [],
  packagePaths: listWorkspaces().map(folder => `${folder}/package.json`),
});

/** Enough of an entity for a sample that shows some fields of its spec only. */
const REST_OF_A_PRODUCT = {
  apiVersion: 'offerings/v1alpha1',
  kind: 'Product',
  metadata: { name: 'sample' },
};
const REQUIRED_OF_A_PRODUCT = {
  type: 'platform',
  lifecycle: 'production',
  owner: 'team',
  need: 'Something is needed.',
};

const samples = readSamples().filter(({ language }) => language === 'yaml');

function contentOf({ text }) {
  return parseAllDocuments(text).map(document => document.toJS());
}

function isDescriptor(content) {
  return content.some(entity => entity?.kind && entity.metadata);
}

function isFragment([entity]) {
  return entity?.spec && !entity.kind;
}

/** CI systems and hooks have schemas of their own; what their samples run is tried with the samples of the shell. */
function isOfAnotherTool([content]) {
  return (
    !content ||
    Array.isArray(content) ||
    content.repos ||
    content.jobs ||
    Object.values(content).some(value => value?.script) ||
    content.kind
  );
}

function mistakesOfDescriptor(text) {
  return lintFiles([{ path: 'catalog-info.yaml', text }]).diagnostics.map(
    ({ message }) => message,
  );
}

function mistakesOfConfig(content) {
  try {
    configSchema.process([PORTAL, { data: content[0], context: 'sample' }]);
    return [];
  } catch (error) {
    return [error.message];
  }
}

function mistakesOf(sample) {
  const content = contentOf(sample);
  if (isDescriptor(content)) return mistakesOfDescriptor(sample.text);
  if (isFragment(content)) {
    const spec = { ...REQUIRED_OF_A_PRODUCT, ...content[0].spec };
    return mistakesOfDescriptor(JSON.stringify({ ...REST_OF_A_PRODUCT, spec }));
  }
  return isOfAnotherTool(content) ? [] : mistakesOfConfig(content);
}

describe('a YAML sample', () => {
  for (const sample of samples) {
    it(`is right: ${nameOf(sample)}`, () => {
      for (const document of parseAllDocuments(sample.text)) {
        assert.deepEqual(document.errors, []);
      }
      assert.deepEqual(mistakesOf(sample), []);
    });
  }

  it('would be found wrong, were it wrong', () => {
    const [key] = mistakesOfConfig([
      { offerings: { assessment: { fragileBelow: 'half' } } },
    ]);
    assert.match(key, /fragileBelow/);
    assert.match(
      mistakesOf({ text: 'spec:\n  outcoms: []\n' })[0],
      /did you mean `outcomes`/,
    );
  });
});
