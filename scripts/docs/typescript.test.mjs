import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../bootstrap/repository.mjs';
import { nameOf, readSamples } from './readSamples.mjs';

/** What a file of a portal holds before a sample is pasted into it. */
const FILES = {
  'packages/backend/src/index.ts': `
    import { createBackend } from '@backstage/backend-defaults';
    const backend = createBackend();`,
  'packages/app/src/App.tsx': `
    import { createApp } from '@backstage/app-defaults';
    import { Route } from 'react-router-dom';`,
  'packages/app/src/apis.ts': `
    import { createApiFactory } from '@backstage/core-plugin-api';`,
  'packages/app/src/components/Root/Root.tsx': `
    import { SidebarItem } from '@backstage/core-components';`,
  'packages/app/src/components/catalog/EntityPage.tsx': `
    import {
      EntityAboutCard,
      EntityLayout,
      EntityLinksCard,
      EntitySwitch,
    } from '@backstage/plugin-catalog';
    import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
    import { Grid } from '@material-ui/core';`,
};

const samples = readSamples().filter(({ language }) => /^tsx?$/.test(language));

/** The package whose dependencies a sample may import: the one that it goes into, else that of the page's reader. */
function packageOf({ file, place = '' }) {
  const [, named] = place.match(/^packages\/(app|backend)\//) ?? [];
  return named ?? (file.includes('plugins/offerings/') ? 'app' : 'backend');
}

/** A file of a reader's own plugin keeps its name, as others of that plugin may import it. */
function nameInPackage({ place = '' }) {
  return place.match(/^plugins\/\w+\/src\/(\w+\.tsx?)$/)?.[1];
}

/** The samples of each page, those that go into the same file together, as a reader has them there in the end. */
function samplesByFile() {
  const lists = new Map();
  for (const sample of samples) {
    const key = sample.place
      ? `${sample.file} ${sample.place}`
      : nameOf(sample);
    lists.set(key, [...(lists.get(key) ?? []), sample]);
  }
  return [...lists.values()];
}

/** The samples as files of the example portal, so that imports lead where they lead for a reader. */
function filesOf() {
  return new Map(
    samplesByFile().map((list, index) => {
      const [sample] = list;
      const path = join(
        root,
        `packages/${packageOf(sample)}/src`,
        nameInPackage(sample) ?? `sample-${index}.${sample.language}`,
      );
      const text = [
        FILES[sample.place] ?? '',
        ...list.flatMap(each => [each.given, each.text]),
        'export {};',
      ].join('\n');
      return [path, { sample, text }];
    }),
  );
}

function compilerOptions() {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { noEmit: true, incremental: false, composite: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: assert.fail },
  );
  // A sample shows what it is about; what a reader does with it comes after.
  return {
    ...config.options,
    noUnusedLocals: false,
    noUnusedParameters: false,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
}

/** A compiler host that also knows files which are not on disk. */
function hostWith(files, options) {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: path => files.has(path) || host.fileExists(path),
    readFile: path => files.get(path)?.text ?? host.readFile(path),
    getSourceFile: (path, ...rest) =>
      files.has(path)
        ? ts.createSourceFile(path, files.get(path).text, ...rest)
        : host.getSourceFile(path, ...rest),
  };
}

function mistakesIn(program, path) {
  const source = program.getSourceFile(path);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('a TypeScript sample compiles against the packages', () => {
  const files = filesOf();
  const options = compilerOptions();
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options,
    host: hostWith(files, options),
  });

  for (const [path, { sample }] of files) {
    it(nameOf(sample), () => {
      assert.deepEqual(mistakesIn(program, path), []);
    });
  }
});
