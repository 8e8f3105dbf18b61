import { execFileSync } from 'node:child_process';
import {
  CATALOGUE,
  PRODUCT,
  runIn,
  SERVICE,
  startCatalog,
  TEAM,
  tempFolder,
} from '../../__testUtils__';

const MISSPELT = CATALOGUE.replace(
  '  need: Students find',
  '  ned: Students find',
);
const DOUBTFUL = CATALOGUE.replace('  products: [course-search]\n', '');

async function lintText(text: string, ...args: string[]) {
  const { path } = tempFolder({ 'catalog-info.yaml': text });
  return runIn(path, ['lint', ...args]);
}

describe('exit codes', () => {
  it('0: nothing is wrong', async () => {
    expect(await lintText(CATALOGUE)).toEqual({
      code: 0,
      out: 'Nothing wrong in 1 file, 3 entities.\n',
      err: '',
    });
  });

  it('1: there is an error', async () => {
    const { code, out } = await lintText(MISSPELT);

    expect(code).toBe(1);
    expect(out).toContain('catalog-info.yaml:10:3 error');
    expect(out).toContain(
      '  10 |   ned: Students find the courses that fit their plan.\n     |   ^^^\n',
    );
  });

  it('0: there are only warnings', async () => {
    const { code, out } = await lintText(DOUBTFUL);

    expect(code).toBe(0);
    expect(out).toContain(' warning ');
  });

  it('1: there are more warnings than there may be', async () => {
    expect((await lintText(DOUBTFUL, '--max-warnings', '0')).code).toBe(1);
    expect((await lintText(DOUBTFUL, '--max-warnings', '1')).code).toBe(0);
  });

  it.each([
    [['lint', 'nothing.yaml'], 'No such file or folder: nothing.yaml'],
    [['lint', '.'], 'No descriptors found.'],
    [['lint', '--format', 'xml'], "argument 'xml' is invalid"],
    [['lint', '--max-warnings', 'few'], 'Not a whole number.'],
    [['lint', '--fix', '-'], '--fix has no file'],
    [['lnt'], "unknown command 'lnt'"],
  ])('2: it cannot do what %j says', async (args, message) => {
    const { path } = tempFolder();

    const { code, err, out } = await runIn(path, args);

    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('what it looks at', () => {
  it('is the current folder, without what others ignore', async () => {
    const { path } = tempFolder({
      '.gitignore': 'generated\n',
      'catalog-info.yaml': PRODUCT,
      'team/services.yaml': SERVICE,
      'team/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
      'generated/catalog-info.yaml': MISSPELT,
      'node_modules/a/catalog-info.yaml': MISSPELT,
    });
    execFileSync('git', ['init', '--quiet'], { cwd: path });

    expect((await runIn(path, ['lint'])).out).toBe(
      'Nothing wrong in 2 files, 2 entities.\n',
    );
  });

  it('can be piped in', async () => {
    const { path } = tempFolder();

    const { code, out } = await runIn(path, ['lint', '-'], {
      input: MISSPELT,
    });

    expect(code).toBe(1);
    expect(out).toContain('<stdin>:10:3 error');
    expect(out).toContain('10 |   ned: Students');
  });

  it('holds Backstage’s own kinds too', async () => {
    const text = CATALOGUE.replace('  children: []\n', '');

    const { code, out } = await lintText(text);

    expect(code).toBe(1);
    expect(out).toContain("must have required property 'children'");
  });
});

it('shows errors only, where that is wanted, and still counts the warnings', async () => {
  const { code, out } = await lintText(
    DOUBTFUL,
    '--quiet',
    '--max-warnings',
    '0',
  );

  expect(code).toBe(1);
  expect(out).toBe('1 warning in 1 file, 3 entities.\n');
});

describe('--fix', () => {
  it('writes what is safe, and leaves everything else as it is', async () => {
    const folder = tempFolder({
      'catalog-info.yaml': `# Ours\n${MISSPELT}`,
      'other.yaml': TEAM.replace('course-team', 'other-team'),
    });

    const { code, out } = await runIn(folder.path, ['lint', '--fix']);

    expect(code).toBe(0);
    expect(out).toBe('Nothing wrong in 2 files, 4 entities. Mended 1 file.\n');
    expect(folder.read('catalog-info.yaml')).toBe(`# Ours\n${CATALOGUE}`);
  });

  it('leaves the files alone where it is not asked for', async () => {
    const folder = tempFolder({ 'catalog-info.yaml': MISSPELT });

    await runIn(folder.path, ['lint']);

    expect(folder.read('catalog-info.yaml')).toBe(MISSPELT);
  });
});

describe('--catalog', () => {
  const team = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'course-team' },
  };
  const files = { 'catalog-info.yaml': [PRODUCT, SERVICE].join('---\n') };

  it('finds what the files name and the portal holds', async () => {
    const { path } = tempFolder(files);
    const { url, requests } = await startCatalog([team]);

    const { out } = await runIn(path, ['lint', '--catalog', url]);

    expect(out).toBe('Nothing wrong in 1 file, 2 entities.\n');
    expect(requests.flatMap(({ entityRefs }) => entityRefs)).toEqual([
      'group:default/course-team',
    ]);
  });

  it('tells of what neither of them holds', async () => {
    const { path } = tempFolder(files);
    const { url } = await startCatalog([]);

    const { out } = await runIn(path, ['lint', '--catalog', url]);

    expect(out).toContain('group:default/course-team');
    expect(out).toContain('catalog-info.yaml:9:10');
  });

  it('reports the rest where the portal cannot be asked, and fails', async () => {
    const { path } = tempFolder({
      'catalog-info.yaml': MISSPELT.split('---\n').slice(0, 2).join('---\n'),
    });
    const { url } = await startCatalog([team], { token: 'secret' });

    const { code, out, err } = await runIn(path, ['lint', '--catalog', url], {
      env: { OFFERINGS_TOKEN: 'wrong-one' },
    });

    expect(code).toBe(2);
    expect(out).toContain('catalog-info.yaml:10:3 error');
    expect(err).toBe(
      `offerings: Cannot ask the catalog at ${url}/api/catalog: it does not accept the token of OFFERINGS_TOKEN (401).\n`,
    );
    expect(out + err).not.toContain('wrong-one');
  });
});
