import fc from 'fast-check';
import type { RefDefinition } from '../kinds';
import { resolveRef } from '../refs';
import { refField, refPattern } from './refField';

const DEFINITIONS: Readonly<Record<string, RefDefinition>> = {
  'one kind, left out or not': { kinds: ['Product'], defaultKind: 'Product' },
  'two kinds, one of them left out or not': {
    kinds: ['Group', 'User'],
    defaultKind: 'Group',
  },
  'several kinds, written out': { kinds: ['Product', 'Service'] },
  'any kind, written out': {},
  'a name or a ref': { kinds: ['Group'], orName: true },
};

/** Texts that are refs, or nearly. */
const written = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...['group', 'User', 'PRODUCT', 'component', ':', '/', 'default'],
        ...['team-a', 'a', '-', '.', '_', ' ', '<name>', 'é', 'x'.repeat(63)],
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map(parts => parts.join('')),
  fc.string({ minLength: 1 }),
);

describe.each(Object.entries(DEFINITIONS))('a ref to %s', (_, definition) => {
  it('matches exactly where the validator understands it', () => {
    const pattern = new RegExp(refPattern(definition), 'u');
    fc.assert(
      fc.property(written, text => {
        const { type } = resolveRef(text, definition, 'default');
        expect(pattern.test(text)).toBe(type !== 'invalid');
      }),
      { numRuns: 2000 },
    );
  });

  it('has examples that match', () => {
    const pattern = new RegExp(refPattern(definition));
    const { examples } = refField(definition);
    for (const example of examples as string[]) {
      expect(example).toMatch(pattern);
    }
  });
});

it('says what it is for and how it is written', () => {
  expect(
    refField({ kinds: ['Group', 'User'], defaultKind: 'Group' }, 'Who owns it.')
      .description,
  ).toBe('Who owns it. A ref to a Group or User; without a kind, a Group.');
});

it('gets through a text of any length', () => {
  const pattern = new RegExp(refPattern({}));
  expect(pattern.test(`component:${'a-'.repeat(100_000)}/`)).toBe(false);
});
