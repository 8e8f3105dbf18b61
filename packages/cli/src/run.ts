import { toError } from '@backstage/errors';
import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { coverageCommand } from './commands/offering-coverage';
import { diffCommand } from './commands/diff';
import { initCommand } from './commands/init';
import { languageServerCommand } from './commands/language-server';
import { lintCommand } from './commands/lint';
import { ON_DEMAND, type CommandLoaders } from './commands/loadCommands';
import { schemaCommand } from './commands/schema';
import { EXIT, type ExitCode } from './exitCodes';
import type { Terminal } from './terminal/Terminal';

/** What each command needs to be put together; what it does is loaded when it runs. */
export interface CommandContext {
  terminal: Terminal;
  load: CommandLoaders;
  /** Ends the program with an exit code, once everything is written. */
  finish(code: ExitCode): void;
}

function createProgram(context: CommandContext): Command {
  const { terminal } = context;
  const program = new Command('offerings')
    .description('Checks, measures, compares and drafts offerings.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  const commands = [
    lintCommand(context),
    coverageCommand(context),
    diffCommand(context),
    initCommand(context),
    languageServerCommand(context),
    schemaCommand(context),
  ];
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

function exitCodeOf(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
  }
  terminal.err(`offerings: ${toError(error).message}\n`);
  return EXIT.failed;
}

/**
 * Runs a command line.
 *
 * @param args - without the program's own name
 */
export async function run(
  args: string[],
  terminal: Terminal,
  load = ON_DEMAND,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  try {
    await createProgram({ terminal, load, finish }).parseAsync(args, {
      from: 'user',
    });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
}
