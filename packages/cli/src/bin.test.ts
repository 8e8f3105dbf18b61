import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { CATALOGUE, PRODUCT, tempFolder } from './__testUtils__';

const BIN = resolve(__dirname, '../bin/offerings');

function offerings(cwd: string, args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, ...args],
    {
      cwd,
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
      maxBuffer: 2 ** 26,
    },
  );
  return { status, stdout, stderr };
}

it('shows its version and its help', () => {
  const { path } = tempFolder();

  expect(offerings(path, ['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  expect(offerings(path, ['--help']).stdout).toContain('lint [options]');
});

it('ends with 0 where nothing is wrong', () => {
  const { path } = tempFolder({ 'catalog-info.yaml': CATALOGUE });

  expect(offerings(path, ['lint'])).toEqual({
    status: 0,
    stdout: 'Nothing wrong in 1 file, 3 entities.\n',
    stderr: '',
  });
});

it('ends with 1 where something is, and reads what is piped in', () => {
  const { path } = tempFolder();
  const text = PRODUCT.replace('owner:', 'ownr:');

  const { status, stdout } = offerings(
    path,
    ['lint', '-', '--format', 'json'],
    text,
  );

  expect(status).toBe(1);
  expect(JSON.parse(stdout).diagnostics).toContainEqual(
    expect.objectContaining({ file: '<stdin>', suggestion: 'owner' }),
  );
});

it('ends with 2 where it cannot do what it is told', () => {
  const { path } = tempFolder();

  expect(offerings(path, ['lint', 'nothing.yaml'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'offerings: No such file or folder: nothing.yaml\n',
  });
  expect(offerings(path, ['coverage', '--nonsense']).status).toBe(2);
});

it('runs each of the other commands', () => {
  const { path } = tempFolder();
  const flags = ['--name', 'course-search', '--owner', 'course-team'];

  expect(offerings(path, ['init', ...flags]).status).toBe(0);
  expect(offerings(path, ['coverage']).stdout).toContain('Course Search');
  expect(offerings(path, ['diff', 'main'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('not a git repository'),
  });
  expect(JSON.parse(offerings(path, ['schema']).stdout)).toHaveProperty(
    '$schema',
  );
});

it('writes a report of any length to its end', () => {
  const steps = Array.from({ length: 2000 }, (_, i) => `  wrong${i}: x\n`);
  const { path } = tempFolder({
    'catalog-info.yaml': PRODUCT + steps.join(''),
  });

  const { status, stdout } = offerings(path, ['lint', '--format', 'sarif']);

  expect(status).toBe(1);
  expect(JSON.parse(stdout).runs[0].results.length).toBeGreaterThan(1999);
});
