import { filesOf, isSeenBy, MISTAKES, type Mistake } from '@offerings/mistakes';
import {
  LanguageServer,
  type ServerDiagnostic,
} from './__testUtils__/languageServer';
import { editorSchema } from '.';

/** What a schema can say in words of its own; for the other rules the server has its words. */
const RULES_IN_OUR_WORDS = ['type', 'value', 'format'];

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start(editorSchema());
}, 30_000);
afterAll(() => server.stop());

/** What the server says of the file that a mistake is in, where it is. */
async function diagnose(mistake: Mistake): Promise<ServerDiagnostic[]> {
  const { in: path = 'a.yaml', at } = mistake;
  const file = filesOf(mistake).find(each => each.path === path);
  const found = await server.diagnose(file?.text ?? '');
  const line = Number.parseInt(at, 10);
  return found.filter(({ range }) => range.start.line + 1 === line);
}

/** What a message of ours says that was expected, as a sentence. */
function expectation({ says }: Mistake): string {
  const [, words] = /expected (.*?)(, found .*)?$/.exec(says) ?? [];
  return `Expected ${words}.`;
}

const ALL = Object.values(MISTAKES).flat();

describe('yaml-language-server with the editor schema, given one mistake', () => {
  it.each(ALL.filter(mistake => isSeenBy('schema', mistake)))(
    'marks the line of $rule: $says',
    async mistake => {
      expect(await diagnose(mistake)).not.toEqual([]);
    },
  );

  it.each(
    ALL.filter(
      mistake =>
        isSeenBy('schema', mistake) &&
        RULES_IN_OUR_WORDS.includes(mistake.rule),
    ),
  )('says it in our words: $rule, $says', async mistake => {
    const found = await diagnose(mistake);

    expect(found.map(({ message }) => message)).toEqual([expectation(mistake)]);
  });

  it.each(ALL.filter(mistake => !isSeenBy('schema', mistake)))(
    'can not see $rule: $says',
    async mistake => {
      expect(await diagnose(mistake)).toEqual([]);
    },
  );
});
