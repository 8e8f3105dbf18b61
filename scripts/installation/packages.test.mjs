import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPackages, tableOf } from './packages.mjs';

/** What a package is made of beside its manifest; anything else is not for its users. */
const FOR_USERS = [
  /^README\.md$/,
  /^CHANGELOG\.md$/,
  /^LICENSE$/,
  /^dist\/.*\.(js|mjs|css|json|d\.ts|map)$/,
  /^bin\/\w+$/,
  /^migrations\/\w+\.js$/,
  /^config\.(d\.ts|schema\.json)$/,
  // What takes readers with old tools to an entry point.
  /^\w+\/package\.json$/,
];
const FOR_TESTS = /(^|\/)(__\w+__|.*\.(test|stories)\.)/;

const packages = await readPackages();
const names = new Set(packages.map(({ manifest }) => manifest.name));

/** Every path in a value of a manifest, such as `exports`, in which Backstage also notes what is behind an entry. */
function pathsIn(value) {
  if (typeof value === 'string') return [value.replace(/^\.\//, '')];
  const { backstage: _, ...rest } = value ?? {};
  return Object.values(rest).flatMap(pathsIn);
}

function entryPointsOf({ main, module, types, exports, bin, configSchema }) {
  return pathsIn([main, module, types, exports, bin, configSchema]);
}

describe('the packages', () => {
  it('are packed', () => {
    console.log(`\n${tableOf(packages)}\n`);

    assert.notEqual(packages.length, 0);
  });

  for (const { manifest, files } of packages) {
    describe(manifest.name, () => {
      it('holds what is for its users, and nothing else', () => {
        const others = files.filter(
          file =>
            file !== 'package.json' &&
            (FOR_TESTS.test(file) ||
              !FOR_USERS.some(pattern => pattern.test(file))),
        );

        assert.deepEqual(others, []);
      });

      it('says what it is and under which licence', () => {
        assert.ok(files.includes('README.md'));
        assert.equal(manifest.license, 'Apache-2.0');
        assert.notEqual(manifest.description ?? '', '');
        assert.equal(manifest.publishConfig.access, 'public');
      });

      it('holds every entry point that its manifest names', () => {
        const missing = entryPointsOf(manifest).filter(
          path => !files.includes(path),
        );

        assert.deepEqual(missing, []);
      });

      it('depends on what is published', () => {
        const { dependencies, peerDependencies } = manifest;
        const ranges = Object.entries({ ...dependencies, ...peerDependencies });
        const unpublished = ranges.filter(
          ([name, range]) =>
            /^(workspace|link|file|patch|portal):/.test(range) ||
            (name.startsWith('@offerings/') && !names.has(name)),
        );

        assert.deepEqual(unpublished, []);
      });
    });
  }
});
