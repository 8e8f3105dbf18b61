import { LRUCache } from 'lru-cache';

/** So many characters of answers are kept at most: some dozens of offerings, at a few times the size in memory. */
const MAX_CHARACTERS = 8 * 1024 * 1024;

/** A batch that is larger would push out too many others. */
const MAX_CHARACTERS_OF_ONE = 1024 * 1024;

/**
 * A `fetch` whose answers in the same words are parsed once: whoever gets them gets the very same objects, which nobody may
 * change.
 *
 * @remarks
 * An answer is asked for each time all the same, so that it is never stale, and nobody gets another one than their own. That
 * the objects are the same tells whoever reads them that nothing has changed.
 */
export function parsedOnce(ask: typeof fetch): typeof fetch {
  const parsed = new LRUCache<string, object>({
    maxSize: MAX_CHARACTERS,
    maxEntrySize: MAX_CHARACTERS_OF_ONE,
    sizeCalculation: (_, text) => text.length,
  });
  const parse = (text: string): object => {
    const before = parsed.get(text);
    if (before) return before;
    const content: object = JSON.parse(text);
    parsed.set(text, content);
    return content;
  };
  return async (input, init) => {
    const answer = await ask(input, init);
    const json = async () => parse(await answer.text());
    return answer.ok
      ? Object.defineProperty(answer, 'json', { value: json })
      : answer;
  };
}
