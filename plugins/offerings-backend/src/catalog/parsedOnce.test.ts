import { parsedOnce } from './parsedOnce';

/** Asks for answers that are given one after the other, and parses each of them. */
async function contentsOf(...answers: Response[]) {
  const left = [...answers];
  const ask = parsedOnce(async () => left.shift()!);
  const contents: unknown[] = [];
  while (contents.length < answers.length) {
    const answer = await ask('http://catalog.example');
    contents.push(await answer.json());
  }
  return contents;
}

const saying = (text: string) => new Response(text);

describe('what is answered', () => {
  it('is the same object where the words are the same', async () => {
    const [first, second] = await contentsOf(
      saying('{"items":[{"kind":"Group"}]}'),
      saying('{"items":[{"kind":"Group"}]}'),
    );

    expect(first).toEqual({ items: [{ kind: 'Group' }] });
    expect(second).toBe(first);
  });

  it('is what it says where other words are as long', async () => {
    const [, second, third] = await contentsOf(
      saying('{"items":[1]}'),
      saying('{"items":[2]}'),
      saying('{"items":[1]}'),
    );

    expect([second, third]).toEqual([{ items: [2] }, { items: [1] }]);
  });

  it('is an object of its own where it is too much to be kept', async () => {
    const much = JSON.stringify({ items: ['x'.repeat(1024 * 1024)] });
    const [first, second] = await contentsOf(saying(much), saying(much));

    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  it('is an error in its own words, each time', async () => {
    const refused = () => new Response('{"error":1}', { status: 503 });
    const [first, second] = await contentsOf(refused(), refused());

    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });
});
