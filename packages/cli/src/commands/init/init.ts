import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, isError } from '@backstage/errors';
import { stringify } from 'yaml';
import { EXIT, type ExitCode } from '../../exitCodes';
import { loaded } from '../../loaded';
import type { Terminal } from '../../terminal/Terminal';
import { checkName, checkOwner, type Answers, type Draft } from './Answers';
import { askAnswers } from './askAnswers';
import { draftFromSystem } from './draftFromSystem';
import { readSystem } from './readSystem';
import { writeStarter } from './writeStarter';

/** What was said of the descriptor to write. */
export interface InitRequest extends Partial<Answers> {
  fromSystem?: string;
  catalog?: string;
  /** A file, or `-` for the standard output. */
  output: string;
}

const STANDARD_OUTPUT = '-';

const HEADING =
  '# Fill in what stands in angle brackets; `offerings coverage` then tells what else is missing.\n';

function refuseBad({ name, owner }: Partial<Answers>) {
  const problems = [
    name === undefined ? undefined : checkName(name),
    owner === undefined ? undefined : checkOwner(owner),
  ].filter(problem => problem !== undefined);
  if (problems.length > 0) throw new InputError(problems.join(' '));
}

async function draftSystem(
  { fromSystem, catalog, ...answers }: InitRequest & { fromSystem: string },
  terminal: Terminal,
): Promise<Draft> {
  if (!catalog) {
    throw new InputError('--from-system needs --catalog, the URL of a portal.');
  }
  const facts = await readSystem(fromSystem, catalog, terminal);
  const draft = draftFromSystem(facts, answers);
  if (!draft) {
    throw new InputError('The System has no owner: say --owner.');
  }
  return draft;
}

async function complete(
  { name, owner, scope, ...known }: InitRequest,
  { interactive }: Terminal,
): Promise<Answers> {
  if (name && owner && (scope || !interactive)) {
    return { ...known, name, owner, scope: scope ?? 'offering' };
  }
  if (!interactive) {
    throw new InputError('Say at least --name and --owner.');
  }
  const prompts = await loaded(import('@clack/prompts'));
  return askAnswers({ ...known, name, owner, scope }, prompts);
}

function existsAlready(output: string): InputError {
  return new InputError(
    `${output} is there already and stays as it is; choose another file with --output.`,
  );
}

function write(text: string, output: string, { cwd, out }: Terminal) {
  if (output === STANDARD_OUTPUT) {
    out(text);
    return;
  }
  try {
    writeFileSync(resolve(cwd, output), text, { flag: 'wx' });
  } catch (error) {
    throw isError(error) && error.code === 'EEXIST'
      ? existsAlready(output)
      : error;
  }
  out(`Wrote ${output}. Check it with: offerings lint ${output}\n`);
}

/**
 * Writes a first descriptor.
 *
 * @throws InputError where something is missing or wrong, or where the file is there already
 */
export async function init(
  request: InitRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const { fromSystem, output } = request;
  refuseBad(request);
  if (output !== STANDARD_OUTPUT && existsSync(resolve(terminal.cwd, output))) {
    // Before anything is asked, so that nobody answers in vain.
    throw existsAlready(output);
  }
  const draft =
    fromSystem === undefined
      ? writeStarter(await complete(request, terminal))
      : await draftSystem({ ...request, fromSystem }, terminal);
  const documents = draft.map(entity => stringify(entity, { lineWidth: 0 }));
  write(`${HEADING}${documents.join('---\n')}`, output, terminal);
  return EXIT.ok;
}
