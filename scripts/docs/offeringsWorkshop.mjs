import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap/repository.mjs';
import { bundleSource } from '../loadSource.mjs';

const { version } = JSON.parse(
  readFileSync(join(root, 'packages/cli/package.json'), 'utf8'),
);

/** What stands in a workshop for `npx`: it runs the command line of this repository, and nothing else. */
const NPX = `#!/usr/bin/env bash
[ "$1" = --yes ] && shift
case "$1" in
  @offerings/cli|@offerings/cli@${version}) shift; exec offerings "$@" ;;
esac
echo "npx does not know $1" >&2; exit 127
`;

// A command line that is bundled once starts faster than from source.
const commandLine = await bundleSource('packages/cli/src/index.ts', 'bundle');

const MAIN = `require(${JSON.stringify(commandLine)}).main();\n`;

/** The command line, which asks the portal of the workshop where a sample names one. */
const OFFERINGS = `#!/usr/bin/env bash
exec node "$(dirname "$0")/main.cjs" "\${@/https:\\/\\/portal.example/$PORTAL}"
`;

const NPM = `#!/usr/bin/env bash
[ "$*" = 'install --save-dev @offerings/cli' ]
`;

/**
 * A repository with the files given, in which commands run as they would for a reader who has the command line. It has
 * a first commit, which is also \`origin/main\`, and what `change` makes of its files as a second one.
 */
export function openWorkshop({ files, change = () => {}, portal = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'offerings-docs-'));
  const repository = join(folder, 'repository');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries({
    npx: NPX,
    npm: NPM,
    offerings: OFFERINGS,
    'main.cjs': MAIN,
  })) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  if (typeof files === 'string') cpSync(files, repository, { recursive: true });
  else writeFiles(repository, files);

  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Docs', '-c', 'user.email=docs@docs.example', ...args],
      { cwd: repository, encoding: 'utf8' },
    ).trim();
  const commit = message => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
  };
  git('init', '--quiet');
  commit('before');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  change(repository);
  commit('after');

  return {
    repository,
    base: git('rev-parse', 'HEAD~1'),
    /** Runs lines of a shell there: `{ code, stdout, stderr }`. */
    run(lines, env = {}) {
      const options = {
        cwd: repository,
        env: {
          ...process.env,
          PATH: `${bin}:${process.env.PATH}`,
          NO_COLOR: '1',
          PORTAL: portal,
          ...env,
        },
      };
      const args = ['-euo', 'pipefail', '-c', lines];
      return new Promise(resolve => {
        execFile('bash', args, options, (error, stdout, stderr) =>
          resolve({ code: error ? error.code : 0, stdout, stderr }),
        );
      });
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

function writeFiles(folder, files) {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
}
