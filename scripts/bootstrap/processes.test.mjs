import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ended } from './failure.mjs';
import { run, runOrEnd, serve, succeeds } from './processes.mjs';

const node = process.execPath;
const env = process.env;

describe('run', () => {
  it('resolves with the exit code and the output of a command', async () => {
    const program = 'console.log("out"); console.error("err"); process.exit(3)';

    const { code, output } = await run(node, ['-e', program], {
      env,
      capture: true,
    });

    assert.equal(code, 3);
    assert.deepEqual(output.trim().split('\n').sort(), ['err', 'out']);
  });

  it('kills a command that takes longer than it may', async () => {
    const { code } = await run(node, ['-e', 'setInterval(() => {}, 1000)'], {
      env,
      timeout: 300,
    });

    assert.notEqual(code, 0);
  });

  it('rejects where there is no such command', async () => {
    await assert.rejects(run('no-such-command', [], { env }), {
      code: 'ENOENT',
    });
  });

  it('leaves nothing running of what a command has started', async () => {
    const program = `
      const { spawn } = require('node:child_process');
      const forever = ['-e', 'setInterval(() => {}, 1000)'];
      const child = spawn(process.execPath, forever, { stdio: 'ignore' });
      console.log(child.pid);
      child.unref();`;

    const { output } = await run(node, ['-e', program], { env, capture: true });

    assert.throws(() => process.kill(Number(output), 0), { code: 'ESRCH' });
  });
});

describe('serve', () => {
  it('runs a command until it is stopped', async () => {
    const forever = ['-e', 'console.log("up"); setInterval(() => {}, 1000)'];
    const server = serve(node, forever, { env });
    while (!server.output()) await sleep(20);

    await server.stop();

    assert.equal(await server.ended, 143);
    assert.equal(server.output(), 'up\n');
  });

  it('has ended where there is no such command', async () => {
    assert.equal(await serve('no-such-command', [], { env }).ended, 127);
  });
});

describe('runOrEnd', () => {
  it('ends everything with the exit code of the command', async () => {
    await assert.rejects(
      runOrEnd(node, ['-e', 'process.exit(4)'], { env }),
      error => {
        assert.ok(error instanceof Ended);
        assert.equal(error.exitCode, 4);
        return true;
      },
    );
  });
});

describe('succeeds', () => {
  it('says whether a command can be started and ends well', async () => {
    assert.equal(await succeeds(node, ['-e', ''], { env }), true);
    assert.equal(
      await succeeds(node, ['-e', 'process.exit(1)'], { env }),
      false,
    );
    assert.equal(await succeeds('no-such-command', [], { env }), false);
  });
});

describe('forwardSignals', () => {
  it('passes `kill` on and ends with the exit code that a shell expects', async () => {
    const program = `
      import { forwardSignals, run } from '${new URL(
        './processes.mjs',
        import.meta.url,
      )}';
      forwardSignals();
      const forever = ['-e', 'setInterval(() => {}, 1000)'];
      const running = run(process.execPath, forever, { env: process.env });
      process.kill(process.pid, 'SIGTERM');
      await running.catch(error => process.exit(error.exitCode));`;

    const { code } = await run(node, ['--input-type=module', '-e', program], {
      env,
      timeout: 10_000,
    });

    assert.equal(code, 143);
  });
});
