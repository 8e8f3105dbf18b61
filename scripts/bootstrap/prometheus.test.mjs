import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { bringPrometheus } from './bringPrometheus.mjs';
import { Failure } from './failure.mjs';
import { findOrBringPrometheus } from './prometheus.mjs';

const note = () => {};
let folder;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bootstrap-prometheus-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Puts programs into a folder of the test, each with the lines of a shell script. */
async function programs(where, scripts) {
  const home = join(folder, where);
  await mkdir(home, { recursive: true });
  for (const [name, lines] of Object.entries(scripts)) {
    await writeFile(join(home, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  }
  return home;
}

const WORKS = { prometheus: 'exit 0', promtool: 'exit 0' };

describe('findOrBringPrometheus', () => {
  it('takes the one that PROMETHEUS_PATH names', async () => {
    const env = { PROMETHEUS_PATH: process.execPath };

    assert.equal(await findOrBringPrometheus(env, note), process.execPath);
  });

  it('fails where PROMETHEUS_PATH names nothing, and never takes another', async () => {
    const env = { PROMETHEUS_PATH: '/no/such/prometheus', PATH: '/usr/bin' };

    await assert.rejects(findOrBringPrometheus(env, note, folder), error => {
      assert.ok(error instanceof Failure);
      assert.match(error.message, /\/no\/such\/prometheus/);
      return true;
    });
  });

  it('takes the first on the PATH that starts', async () => {
    const broken = await programs('broken', { ...WORKS, promtool: 'exit 1' });
    const good = await programs('good', WORKS);
    const env = { PATH: ['', broken, good].join(delimiter) };

    assert.equal(
      await findOrBringPrometheus(env, note, folder),
      join(good, 'prometheus'),
    );
  });

  it('takes what it brought earlier', async () => {
    const brought = await programs('prometheus/usr/bin', WORKS);

    assert.equal(
      await findOrBringPrometheus({ PATH: '' }, note, folder),
      join(brought, 'prometheus'),
    );
  });

  it('says in one sentence what to install where none is to be had', async () => {
    await assert.rejects(
      findOrBringPrometheus({ PATH: folder }, note, folder),
      error => {
        assert.ok(error instanceof Failure);
        assert.match(error.message, /apt-get install prometheus/);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      },
    );
  });
});

describe('bringPrometheus', () => {
  /** Stands in for Debian's tools: the package is a file, and unpacking it lays down two programs. */
  const unpacks = `mkdir -p "$3/usr/bin"
for name in prometheus promtool; do
  printf '#!/bin/sh\\nexit 0\\n' > "$3/usr/bin/$name"
  chmod +x "$3/usr/bin/$name"
done`;

  async function bringWith(apt) {
    const tools = await programs('tools', {
      'apt-get': apt,
      'dpkg-deb': unpacks,
    });
    const env = { PATH: [tools, '/usr/bin', '/bin'].join(delimiter) };
    return bringPrometheus(env, note, folder);
  }

  it('unpacks the package of the system', async () => {
    assert.equal(
      await bringWith('touch prometheus_1_amd64.deb'),
      join(folder, 'prometheus', 'usr', 'bin', 'prometheus'),
    );
  });

  it('reads lists of packages into a folder of its own where the machine has none', async () => {
    const apt = `case "$*" in
  *Dir::State=*update) touch ../lists-read ;;
  *Dir::State=*download*) [ -e ../lists-read ] && touch prometheus_1_amd64.deb ;;
  *) exit 100 ;;
esac`;

    assert.equal(
      await bringWith(apt),
      join(folder, 'prometheus', 'usr', 'bin', 'prometheus'),
    );
  });

  it('brings nothing, and leaves nothing, where the package is not to be had', async () => {
    assert.equal(await bringWith('exit 100'), undefined);
    await assert.rejects(rm(join(folder, 'prometheus-unfinished')), {
      code: 'ENOENT',
    });
  });
});
