import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findFreePort } from '../bootstrap/ports.mjs';
import { forwardSignals, run, serve } from '../bootstrap/processes.mjs';
import { eventually } from '../replicas/eventually.mjs';
import { applySnippet } from './applySnippet.mjs';
import { forgetPackages } from './forgetPackages.mjs';
import {
  environmentFor,
  MACHINE_ARGUMENTS,
  MACHINE_ENVIRONMENT,
  patchForMachine,
} from './machine.mjs';

const LAST_WORDS = 40;
const MOST_OF_A_LINE = 300;

const MACHINE_WORDS = [
  ...Object.entries(MACHINE_ENVIRONMENT).map(pair => pair.join('=')),
  ...Object.entries(MACHINE_ARGUMENTS).map(pair => pair.join(' ')),
  'free ports',
].join(', ');

forwardSignals();

/**
 * A reader with an empty folder who does what pages say, and writes a transcript of it. `registry` serves our packages.
 */
export async function openReader({ registry, appName }) {
  const folder = await mkdtemp(join(tmpdir(), 'offerings-installation-'));
  const ports = { app: await findFreePort(), backend: await findFreePort() };
  const env = environmentFor({ folder, ports, appName });
  const transcript = [];
  let current = folder;
  let portal;

  /** Types a command; `yarn start` goes on until the end, and `cd` is for all commands that follow. */
  async function type(command) {
    transcript.push(`$ ${command}`);
    const [program, target] = command.split(' ');
    if (program === 'cd') {
      current = resolve(current, target);
      return;
    }
    if (command === 'yarn start') {
      portal = serve('bash', ['-c', command], { cwd: current, env });
      return;
    }
    await finish(command);
  }

  async function finish(command) {
    const [name, extra] =
      Object.entries(MACHINE_ARGUMENTS).find(([each]) =>
        command.includes(each),
      ) ?? [];
    const line = name ? `${command} ${extra}` : command;
    const { code, output } = await attempt(line);
    if (code !== 0) {
      // As a reader would: a registry does not always answer.
      transcript.push('  (failed; again)');
      const second = await attempt(line);
      if (second.code !== 0) {
        throw new Error(
          [line, output, second.output].map(lastWords).join('\n'),
        );
      }
    }
    if (name) await patch();
  }

  function attempt(line) {
    const options = { cwd: current, env, capture: true };
    return run('bash', ['-c', line], options);
  }

  async function patch() {
    const difference = await patchForMachine(join(folder, appName), registry);
    transcript.push(
      `  (for this machine: ${MACHINE_WORDS};`,
      ...difference.map(line => `   ${line}`),
      '  )',
    );
  }

  async function write(step) {
    const { place } = step;
    const file = join(current, place);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, applySnippet(step, before));
    transcript.push(`  ${before === undefined ? 'new' : 'edit'}: ${place}`);
  }

  return {
    transcript: () => transcript.join('\n'),
    url: `http://localhost:${ports.app}`,
    async follow(steps) {
      for (const step of steps) {
        if (step.command) await type(step.command);
        else await write(step);
      }
    },
    /** Resolves once what was started answers. */
    async untilReady() {
      let end;
      portal.ended.then(code => {
        end = { code };
      });
      await eventually('a portal that answers', async () => {
        if (end) throw new Error(`It ended:\n${lastWords(portal.output())}`);
        return (
          (await answers(`http://localhost:${ports.app}`)) &&
          (await answers(
            `http://localhost:${ports.backend}/.backstage/health/v1/readiness`,
          ))
        );
      }).catch(error => {
        throw new Error(`${error.message}\n${lastWords(portal.output())}`);
      });
    },
    /** What the portal has said so far. */
    output: () => portal?.output() ?? '',
    async close() {
      await portal?.stop();
      if (current !== folder) await forgetPackages(current, env);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url) {
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function lastWords(output) {
  const lines = output.trim().split('\n').slice(-LAST_WORDS);
  return lines.map(line => line.slice(0, MOST_OF_A_LINE)).join('\n');
}
