import { run } from './run';
import { processTerminal } from './terminal/processTerminal';

/**
 * Runs the command that the process was started with, and sets its exit code.
 *
 * @public
 */
export async function main(): Promise<void> {
  // Whoever reads the output may stop reading, as `head` does.
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}
