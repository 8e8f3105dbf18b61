import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { eventually } from './eventually.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const LAST_WORDS = 20;

/**
 * Starts one process of the built backend, as `node packages/backend` does in production, with the project's own
 * configuration for production and a file laid over it.
 */
export function startReplica({ name, url, config, env }) {
  const configs = [
    join(ROOT, 'app-config.yaml'),
    join(ROOT, 'app-config.production.yaml'),
    config,
  ];
  const child = spawn(
    process.execPath,
    [
      '--preserve-symlinks',
      '--preserve-symlinks-main',
      '.',
      ...configs.flatMap(path => ['--config', path]),
    ],
    {
      cwd: join(builtBackend(), 'packages/backend'),
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const collect = text => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const killWithTests = () => child.kill('SIGKILL');
  process.on('exit', killWithTests);
  let end;
  const ended = new Promise(done => {
    child.on('close', (code, signal) => {
      process.off('exit', killWithTests);
      end = { code, signal };
      done(end);
    });
  });

  return {
    name,
    url,
    /** Resolves with `{ code, signal }`. */
    ended,
    kill: signal => child.kill(signal),
    output: () => output,
    /** Resolves once the process says that it is ready. */
    untilReady: () =>
      eventually(`a ready ${name}`, async () => {
        if (end) throw new Error(`${name} ended:\n${lastWords(output)}`);
        return isReady(url);
      }).catch(error => {
        throw new Error(`${error.message}\n${lastWords(output)}`);
      }),
  };
}

/** Whether a process would like to be sent requests. */
export async function isReady(url) {
  try {
    const answer = await fetch(`${url}/.backstage/health/v1/readiness`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function builtBackend() {
  const folder = process.env.BUILT_BACKEND;
  if (folder) return folder;
  throw new Error(
    'There is no built backend: run these tests with `yarn test:replicas`',
  );
}

function lastWords(output) {
  return output.trim().split('\n').slice(-LAST_WORDS).join('\n');
}
