/** @jest-environment node */
import { build, type Plugin } from 'esbuild';

/** Follows what our own packages import outright; other packages are named, and what `import()` brings is left out. */
const outrightOnly: Plugin = {
  name: 'outright-only',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      const isOwn = path.startsWith('.') || path.startsWith('@offerings/');
      return kind === 'entry-point' || (isOwn && kind !== 'dynamic-import')
        ? undefined
        : { path, external: true, sideEffects: false };
    });
  },
};

/** The files of ours, and the packages, that come with some modules, from `src`. */
async function loadedWith(...entryPoints: string[]) {
  const { metafile } = await build({
    absWorkingDir: __dirname,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    loader: { '.module.css': 'local-css' },
    plugins: [outrightOnly],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const outputs = Object.values(metafile.outputs);
  const files = outputs.flatMap(({ inputs }) =>
    Object.keys(inputs).filter(file => inputs[file].bytesInOutput > 0),
  );
  const packages = outputs.flatMap(({ imports }) =>
    imports
      .filter(({ kind }) => kind !== 'dynamic-import')
      .map(({ path }) => path),
  );
  return {
    files: [...new Set(files)].sort(),
    packages: [...new Set(packages)].sort(),
  };
}

/** What may come before anything of ours is opened. */
const LIGHT = [
  /^(alpha|index|messages|plugin|practiceMessages|routes|translation)\.tsx?$/,
  /^(api|blueprints|extensions|hooks|screens)\//,
  /^components\/\w+\/messages\.ts$/,
  /^components\/ProcessingErrors\/statusItems\.ts$/,
  /^\.\.\/\.\.\/offerings-common\/src\/(kinds\/group|search\/searchDocument)\.ts$/,
];

describe('the first load of an app with the plugin', () => {
  it('brings extensions, texts and the client, but no screen and nothing that draws, validates or edits', async () => {
    const { files } = await loadedWith('index.ts', 'alpha.ts');

    expect(files).toContain('extensions/pages.tsx');
    expect(files.filter(file => !LIGHT.some(some => some.test(file)))).toEqual(
      [],
    );
  });

  it('brings no package that is not in every app', async () => {
    const { packages } = await loadedWith('index.ts', 'alpha.ts');

    expect(packages).toEqual([
      '@backstage/catalog-model',
      '@backstage/core-plugin-api',
      '@backstage/errors',
      '@backstage/filter-predicates',
      '@backstage/frontend-plugin-api',
      '@backstage/plugin-app-react',
      '@backstage/plugin-catalog-react/alpha',
      '@backstage/plugin-search-react/alpha',
      '@remixicon/react',
      'react',
      'react/jsx-runtime',
      'zod/v4',
    ]);
  });

  it('is as light in the legacy frontend system', async () => {
    const { files } = await loadedWith('legacy/index.ts');
    const light = [...LIGHT, /^legacy\/[a-z]\w*\.ts$/];

    expect(files).toContain('legacy/cards.ts');
    expect(files.filter(file => !light.some(some => some.test(file)))).toEqual(
      [],
    );
  });

  it('would show a screen that is imported outright', async () => {
    const { files, packages } = await loadedWith(
      'components/EndToEnd/map/FlowMap.tsx',
    );

    expect(files).toContain('components/EndToEnd/layout/layout.ts');
    expect(packages).toContain('@xyflow/react');
  });
});
