import { bench } from './bench.mjs';
import { Ended, Failure } from './failure.mjs';
import { forwardSignals } from './processes.mjs';
import { execute } from './execute.mjs';
import { testInstallation } from './installation.mjs';
import { start } from './start.mjs';
import { test, testInBrowser, testReplicas } from './test.mjs';

const commands = {
  start,
  test,
  e2e: testInBrowser,
  replicas: testReplicas,
  installation: testInstallation,
  bench,
  exec: execute,
};

/** Runs one command; a failure is one sentence and an exit code, never a stack trace. */
export async function main([name, ...args]) {
  forwardSignals();
  try {
    const command = commands[name];
    if (!command) {
      throw new Failure(
        `Say one of ${Object.keys(commands).join(
          ', ',
        )}: for example \`node scripts/bootstrap.mjs start\`.`,
      );
    }
    await command(args);
  } catch (error) {
    process.exitCode = error.exitCode ?? 1;
    if (error instanceof Ended) return;
    console.error(`\n${describe(error)}`);
  }
}

function describe(error) {
  if (error instanceof Failure) return error.message;
  return `This was not foreseen: ${
    error.message
  } (please report it; BOOTSTRAP_DEBUG=1 shows where it happened).${
    process.env.BOOTSTRAP_DEBUG ? `\n${error.stack}` : ''
  }`;
}
