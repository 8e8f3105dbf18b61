import { messages } from '../translation';
import translated from './de';
import { flatten } from './flatten';

const english: Record<string, string> = flatten<typeof messages>(messages);
const german: Record<string, string> = translated;
const keys = Object.keys(english);

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
}

/** What is the same in both languages. */
const SHARED_WORDS = new Set([
  'Governance',
  'Name',
  'Portfolio',
  'Service',
  'Services',
  'Team',
  'YAML: {{summary}}',
  'Zoom {{percent}}',
]);

describe('the German texts', () => {
  it('are as many as the English ones', () => {
    expect(Object.keys(german).sort()).toEqual(keys.sort());
  });

  it.each(keys)('say all that %s is about', key => {
    expect(placeholdersIn(german[key])).toEqual(placeholdersIn(english[key]));
  });

  it('are German', () => {
    const untranslated = keys
      .filter(key => /\p{L}{2}/u.test(english[key].replace(/\{\{\w+\}\}/g, '')))
      .filter(key => german[key] === english[key])
      .map(key => english[key]);

    expect(new Set(untranslated)).toEqual(SHARED_WORDS);
  });
});
