import { InputError } from '@backstage/errors';
import { checkName, checkOwner, type Answers, type Scope } from './Answers';

/** Who is asked: the prompts of `@clack/prompts`, as far as they are needed. */
export interface Prompts {
  text(question: {
    message: string;
    placeholder?: string;
    validate?: (value: string | undefined) => string | undefined;
  }): Promise<string | symbol>;
  select(question: {
    message: string;
    options: Array<{ value: Scope; label: string }>;
  }): Promise<Scope | symbol>;
}

/** Somebody who does not want to go on answers with a symbol. */
function given<T extends string>(answer: T | symbol): T {
  if (typeof answer === 'symbol') throw new InputError('Nothing was written.');
  return answer;
}

async function askScope({ select }: Prompts): Promise<Scope> {
  return given(
    await select({
      message: 'What do you want to write?',
      options: [
        { value: 'offering', label: 'A Product, a Service and a ValueStream' },
        { value: 'product', label: 'A Product alone' },
      ],
    }),
  );
}

async function askText(
  { text }: Prompts,
  message: string,
  placeholder: string,
  validate?: (value: string | undefined) => string | undefined,
): Promise<string> {
  // What is left empty comes as undefined from some terminals.
  return given((await text({ message, placeholder, validate })) ?? '');
}

/** Asks for what is not known yet. */
export async function askAnswers(
  known: Partial<Answers>,
  prompts: Prompts,
): Promise<Answers> {
  const scope = known.scope ?? (await askScope(prompts));
  const name =
    known.name ??
    (await askText(
      prompts,
      'What is its name in the catalog?',
      'course-search',
      checkName,
    ));
  const owner =
    known.owner ??
    (await askText(
      prompts,
      'Which team or person owns it?',
      'course-team',
      checkOwner,
    ));
  const need =
    known.need ??
    (await askText(
      prompts,
      'Which need does it answer? You may say so later.',
      'Students find the courses that fit their plan.',
    ));
  return { ...known, scope, name, owner, need };
}
