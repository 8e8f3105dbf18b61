import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../bootstrap/repository.mjs';

/** The fields that the directory asks for; an icon and tags are optional. */
const FIELDS = [
  'title',
  'author',
  'authorUrl',
  'category',
  'description',
  'documentation',
  'npmPackageName',
  'addedDate',
];

/** The directory asks for no more. */
const LONGEST_DESCRIPTION = 170;

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

const entry = parse(read('docs/plugin-directory/offerings.yaml'));
const plugin = JSON.parse(read('plugins/offerings/package.json'));
const [, maintainers, system] = parseAllDocuments(
  read('catalog-info.yaml'),
).map(document => document.toJS());

describe('the entry for the plugin directory', () => {
  it('has every field as the text that the directory expects', () => {
    assert.deepEqual(Object.keys(entry), FIELDS);
    for (const field of FIELDS) {
      assert.equal(typeof entry[field], 'string', field);
    }
    assert.ok(entry.description.length <= LONGEST_DESCRIPTION);
    assert.match(entry.addedDate, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('names the package of the screens, which is published for everybody', () => {
    assert.equal(entry.npmPackageName, plugin.name);
    assert.equal(plugin.publishConfig.access, 'public');
  });

  it('names the maintainers as this repository does, and leads to it', () => {
    const [{ url }] = system.metadata.links;

    assert.equal(plugin.repository.url, `${url}.git`);
    assert.equal(entry.author, maintainers.metadata.title);
    assert.equal(entry.authorUrl, url);
    assert.equal(entry.documentation, `${url}#readme`);
  });

  it('leads to a page that says how to install the package, the backend and the screens', () => {
    const readme = read('README.md');

    assert.match(readme, /^## Install$/m);
    assert.ok(readme.includes(`yarn --cwd packages/app add ${plugin.name}`));
    assert.ok(readme.includes('docs/images/end-to-end-light.png'));
  });
});
