import { askAnswers, type Prompts } from './askAnswers';

/** Somebody who gives some answers, one after the other. */
function somebody(...answers: Array<string | symbol>) {
  const asked: string[] = [];
  const answer = (message: string) => {
    asked.push(message);
    return answers.shift() ?? '';
  };
  const prompts: Prompts = {
    text: async ({ message }) => answer(message),
    select: async ({ message, options }) => {
      const chosen = answer(message);
      return typeof chosen === 'symbol'
        ? chosen
        : options.find(({ value }) => value === chosen)!.value;
    },
  };
  return { prompts, asked };
}

it('asks for what has to be known', async () => {
  const { prompts, asked } = somebody('product', 'a', 'team', 'They need it.');

  expect(await askAnswers({}, prompts)).toEqual({
    scope: 'product',
    name: 'a',
    owner: 'team',
    need: 'They need it.',
  });
  expect(asked).toHaveLength(4);
});

it('does not ask for what was said', async () => {
  const { prompts, asked } = somebody('');
  const known = { scope: 'offering', name: 'a', owner: 'team' } as const;

  expect(await askAnswers(known, prompts)).toMatchObject(known);
  expect(asked).toEqual([expect.stringContaining('need')]);
});

it('stops as soon as somebody does not want to go on', async () => {
  const { prompts, asked } = somebody('product', Symbol('cancel'));

  await expect(askAnswers({}, prompts)).rejects.toThrow('Nothing was written.');
  expect(asked).toHaveLength(2);
});
