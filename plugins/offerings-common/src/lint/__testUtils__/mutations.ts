import fc from 'fast-check';

/** Something that happens to a text while it is written. */
type Mutation = (text: string) => string;

function at(text: string, where: number): number {
  return Math.floor(where * text.length);
}

function editLines(
  text: string,
  edit: (lines: string[], index: number) => void,
  where: number,
): string {
  const lines = text.split('\n');
  edit(lines, Math.floor(where * lines.length));
  return lines.join('\n');
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const SNIPPETS = [
  ...[' ', '\t', '\n', '\r\n', ':', ': ', '- ', '#', '"', "'", '&a ', '*a'],
  ...['!x ', '!!set ', '{', '}', '[', ']', ',', '|', '>', '? ', '---\n', '...'],
  ...['<<: ', '%YAML 1.2\n', '\0', '\uFEFF', '🎓', 'ß', '$text: ./a\n', '~'],
  ...['2 days', 'PT1H', '-5', '1e999', 'product:', 'TODO', '__proto__: '],
];

function insertAt(where: number, snippet: string): Mutation {
  return text => {
    const offset = at(text, where);
    return text.slice(0, offset) + snippet + text.slice(offset);
  };
}

function removeAt(where: number, count: number): Mutation {
  return text => {
    const offset = at(text, where);
    return text.slice(0, offset) + text.slice(offset + count);
  };
}

function swapAt(where: number): Mutation {
  return text => {
    const offset = at(text, where);
    const [a = '', b = ''] = text.slice(offset, offset + 2);
    return text.slice(0, offset) + b + a + text.slice(offset + 2);
  };
}

function doubleLine(where: number): Mutation {
  return text =>
    editLines(text, (lines, i) => lines.splice(i, 0, lines[i]), where);
}

function dropLine(where: number): Mutation {
  return text => editLines(text, (lines, i) => lines.splice(i, 1), where);
}

function indentLine(where: number): Mutation {
  return text =>
    editLines(
      text,
      (lines, i) => {
        lines[i] = `  ${lines[i]}`;
      },
      where,
    );
}

/** A slip in a word: what most fixes are for. */
function misspellWord(where: number): Mutation {
  return text => {
    const words = [...text.matchAll(/[A-Za-z]{4,}/g)];
    const word = words[Math.floor(where * words.length)];
    return word ? removeAt((word.index + 2.5) / text.length, 1)(text) : text;
  };
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: place.map(misspellWord) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.constantFrom(...SNIPPETS))
      .map(([where, snippet]) => insertAt(where, snippet)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(place, fc.integer({ min: 1, max: 20 }))
      .map(([where, count]) => removeAt(where, count)),
  },
  { weight: 1, arbitrary: place.map(swapAt) },
  { weight: 1, arbitrary: place.map(doubleLine) },
  { weight: 1, arbitrary: place.map(dropLine) },
  { weight: 1, arbitrary: place.map(indentLine) },
);

/** One of some texts, with up to three mutations. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
    )
    .map(([text, mutations]) =>
      mutations.reduce((changed, mutate) => mutate(changed), text),
    );
}
