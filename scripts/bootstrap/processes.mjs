import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ended } from './failure.mjs';

const isWindows = process.platform === 'win32';
const running = new Set();
let interruptedBy;

/**
 * Runs a command to its end and resolves with its exit code and, where it was
 * asked to `capture`, its output. Of that, only the lines that it `shows` reach
 * the screen. After `timeout` milliseconds the command is killed.
 *
 * On Unix each command leads a process group of its own, which lets Ctrl-C and
 * `kill` reach its whole family, and nothing of it outlives the command. A group
 * in the background may not read the terminal, so a command that asks questions
 * has to be `interactive`.
 */
export async function run(command, args, options = {}) {
  endIfInterrupted();
  const family = startFamily(command, args, options);
  running.add(family);
  const patience = options.timeout
    ? setTimeout(() => signalFamily(family, 'SIGKILL'), options.timeout)
    : undefined;
  try {
    const output = options.capture ? collectOutput(family, options) : () => '';
    const code = await untilEnd(family.child, options);
    await endFamily(family);
    endIfInterrupted();
    return { code, output: output() };
  } finally {
    clearTimeout(patience);
    running.delete(family);
  }
}

/**
 * Starts a command that serves until it is stopped. `stop` asks it to end with a
 * signal and resolves once it has; `ended` resolves with its exit code.
 */
export function serve(command, args, options = {}) {
  endIfInterrupted();
  const family = startFamily(command, args, { ...options, capture: true });
  running.add(family);
  const output = collectOutput(family, options);
  const ended = untilEnd(family.child, { capture: true })
    .catch(() => 127)
    .finally(() => running.delete(family));
  return {
    ended,
    output,
    async stop(signal = 'SIGTERM') {
      signalFamily(family, signal);
      await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
      await endFamily(family);
    },
  };
}

/** As `run`, but any other exit code than 0 ends the whole run with that code. */
export async function runOrEnd(command, args, options) {
  const { code } = await run(command, args, options);
  if (code !== 0) throw new Ended(code);
}

/** Whether a command can be started and ends with exit code 0. */
export async function succeeds(command, args, options) {
  try {
    const { code } = await run(command, args, options);
    return code === 0;
  } catch (error) {
    if (error instanceof Ended) throw error;
    return false;
  }
}

/** Passes Ctrl-C, `kill` and a closed terminal on to everything that runs. */
export function forwardSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => interrupt(signal));
  }
  // npm and Yarn end by `kill` without a word to the script that they run.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent && !interruptedBy) interrupt('SIGTERM');
    }, 1000).unref();
  }
}

function interrupt(signal) {
  // Who asks twice has no more patience.
  const passedOn = interruptedBy ? 'SIGKILL' : signal;
  interruptedBy ??= signal;
  for (const family of running) {
    // A terminal tells all of its foreground of Ctrl-C, so those have heard.
    const heard = passedOn === 'SIGINT' && !family.grouped;
    if (!heard) signalFamily(family, passedOn);
  }
}

function startFamily(command, args, options) {
  const grouped = !isWindows && !options.interactive;
  const output = options.capture ? 'pipe' : 'inherit';
  const child = spawn(
    isWindows ? quote(command) : command,
    isWindows ? args.map(quote) : args,
    {
      cwd: options.cwd,
      env: options.env,
      uid: options.uid,
      gid: options.gid,
      // Commands of npm packages are .cmd files, which only a shell can start.
      shell: isWindows,
      detached: grouped,
      stdio: [options.interactive ? 'inherit' : 'ignore', output, output],
    },
  );
  return { child, grouped };
}

function collectOutput({ child }, { shows = () => false }) {
  let text = '';
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', chunk => {
      text += chunk;
    });
    createInterface({ input: child[name] }).on('line', line => {
      if (shows(line)) console.log(line);
    });
  }
  return () => text;
}

function untilEnd(child, { capture }) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on(capture ? 'close' : 'exit', (code, signal) =>
      resolve(code ?? exitCodeOf(signal)),
    );
  });
}

async function endFamily(family) {
  if (!family.grouped) return;
  signalFamily(family, 'SIGTERM');
  for (let waited = 0; lives(family) && waited < 5000; waited += 50) {
    await sleep(50);
  }
  signalFamily(family, 'SIGKILL');
}

function signalFamily({ child, grouped }, signal) {
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(grouped ? -child.pid : child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function lives({ child }) {
  try {
    return process.kill(-child.pid, 0);
  } catch {
    return false;
  }
}

function endIfInterrupted() {
  if (interruptedBy) throw new Ended(exitCodeOf(interruptedBy));
}

function exitCodeOf(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

function quote(text) {
  return `"${text.replace(/"/g, '""')}"`;
}
