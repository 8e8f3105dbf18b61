import { execFileSync } from 'node:child_process';
import {
  CATALOGUE,
  PRODUCT,
  runIn,
  tempFolder,
  type TempFolder,
} from '../../__testUtils__';

function git(folder: TempFolder, ...args: string[]) {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@test.example',
  ];
  execFileSync('git', [...identity, ...args], { cwd: folder.path });
}

function commit(folder: TempFolder, tag: string) {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', tag);
  git(folder, 'tag', tag);
}

function repository(files: Record<string, string>): TempFolder {
  const folder = tempFolder(files);
  git(folder, 'init', '--quiet');
  commit(folder, 'before');
  return folder;
}

const GOVERNED = CATALOGUE.replace(
  'fit their plan.\n',
  'fit their plan.\n  governance:\n    accountable: course-team\n',
);

it('says that nothing changes', async () => {
  const folder = repository({ 'catalog-info.yaml': CATALOGUE });
  folder.write({ 'readme.md': 'Hello' });
  commit(folder, 'after');

  expect(await runIn(folder.path, ['diff', 'before', 'after'])).toEqual({
    code: 0,
    out:
      '## What changes for offerings\n\n' +
      'Nothing changes. 1 offering keeps its verdict, coverage and findings.\n',
    err: '',
  });
});

it('tells the change of coverage and reasons, as it is committed', async () => {
  const folder = repository({ 'catalog-info.yaml': CATALOGUE });
  folder.write({ 'catalog-info.yaml': GOVERNED });
  commit(folder, 'after');
  folder.write({ 'catalog-info.yaml': 'not: committed' });

  const { out } = await runIn(folder.path, ['diff', 'before']);

  expect(out).toMatch(
    /\| \*\*Course Search\*\* \| fragmented \| 20 % → 40 % \(\+20\) \|/,
  );
  expect(out).toContain('### Course Search\n\n- No longer: ');
});

it('tells of offerings that come and go', async () => {
  const folder = repository({ 'catalog-info.yaml': CATALOGUE });
  folder.write({
    'catalog-info.yaml': CATALOGUE.replaceAll(
      'course-search',
      'course-finder',
    ).replace('Course Search', 'Course | Finder'),
  });
  commit(folder, 'after');

  const { out } = await runIn(folder.path, ['diff', 'before', 'after']);

  expect(out).toContain('| **Course \\| Finder** | new: **fragmented** |');
  expect(out).toContain('| **Course Search** | removed, was fragmented |');
});

it('tells of mistakes that come and go, wherever the file is by now', async () => {
  const mistaken = CATALOGUE.replace('lifecycle:', 'lifecycl:');
  const folder = repository({ 'catalog-info.yaml': mistaken });
  git(folder, 'mv', 'catalog-info.yaml', 'team.yaml');
  commit(folder, 'moved');
  folder.write({
    'team.yaml': `# Ours\n${CATALOGUE.replace('need:', 'ned:')}`,
  });
  commit(folder, 'after');

  const same = await runIn(folder.path, ['diff', 'before', 'moved']);
  const other = await runIn(folder.path, ['diff', 'moved', 'after']);

  expect(same.out).toContain('Nothing changes.');
  expect(other.out).toContain('### Mistakes in descriptors');
  expect(other.out).toMatch(
    /- New: error in team\.yaml, line 11: .*`spec\.ned`/,
  );
  expect(other.out).toContain('- Mended: 2');
});

it('looks at some of the repository only, from wherever it is called', async () => {
  const folder = repository({ 'a/catalog-info.yaml': CATALOGUE, 'b/x': '' });
  folder.write({ 'a/catalog-info.yaml': GOVERNED });
  commit(folder, 'after');

  const a = await runIn(`${folder.path}/b`, [
    'diff',
    'before',
    'after',
    '../a/',
  ]);
  const b = await runIn(`${folder.path}/b`, ['diff', 'before', 'after', '.']);

  expect(a.out).toContain('**Course Search**');
  expect(b.out).toContain('Nothing changes.');
});

it('is also given as data', async () => {
  const folder = repository({ 'catalog-info.yaml': CATALOGUE });
  folder.write({ 'catalog-info.yaml': GOVERNED });
  commit(folder, 'after');

  const { out } = await runIn(folder.path, [
    'diff',
    'before',
    '--format',
    'json',
  ]);

  expect(JSON.parse(out)).toMatchObject({
    base: expect.stringMatching(/^[0-9a-f]{40}$/),
    offerings: [
      {
        ref: 'product:default/course-search',
        change: 'changed',
        verdict: { base: 'fragmented', head: 'fragmented' },
        dimensions: expect.arrayContaining([
          { dimension: 'organizations-and-people', base: 20, head: 40 },
        ]),
      },
    ],
    diagnostics: { added: [], removed: [] },
  });
});

it.each(['nothing', '--help-me', 'before:catalog-info.yaml', '$(touch x)'])(
  'refuses %s, which is no revision',
  async name => {
    const folder = repository({ 'catalog-info.yaml': PRODUCT });

    const { code, err } = await runIn(folder.path, ['diff', '--', name]);

    expect(code).toBe(2);
    expect(err).toBe(
      `offerings: Not a revision of this repository: ${name}. A shallow clone may lack it: fetch it first.\n`,
    );
  },
);

it('needs a repository', async () => {
  const { code, err } = await runIn(tempFolder().path, ['diff', 'main']);

  expect(code).toBe(2);
  expect(err).toContain('not a git repository');
});
