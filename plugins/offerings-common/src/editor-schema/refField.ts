import type { RefDefinition } from '../kinds';
import type { JsonSchema } from './jsonSchema';

const ANY_KIND = '[a-zA-Z][a-zA-Z0-9]{0,62}';
const NAMESPACE = '[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?';

/** The pattern of an entity's name, without anchors. */
export const NAME = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** JSON Schema has no flag for it. */
function inAnyCase(word: string): string {
  return [...word]
    .map(letter => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
    .join('');
}

/** What {@link resolveRef} understands, as a regular expression. */
export function refPattern({
  kinds,
  defaultKind,
  orName,
}: RefDefinition): string {
  const kind = kinds ? `(${kinds.map(inAnyCase).join('|')})` : ANY_KIND;
  const ref = `(${kind}:)${defaultKind ? '?' : ''}(${NAMESPACE}/)?${NAME}`;
  return orName ? `^([^:]+|${ref})$` : `^${ref}$`;
}

/** How a ref is written, in a sentence. */
function howToWrite({ kinds, defaultKind, orName }: RefDefinition): string {
  const target = kinds ? `a ${either.format(kinds)}` : 'any entity';
  const ref = `${orName ? 'A name, or a ref' : 'A ref'} to ${target}`;
  return defaultKind
    ? `${ref}; without a kind, a ${defaultKind}.`
    : `${ref}, with its kind written out.`;
}

/** A field that holds a ref. */
export function refField(ref: RefDefinition, description?: string): JsonSchema {
  const how = howToWrite(ref);
  const kinds = ref.kinds ?? ['Component', 'API', 'Resource'];
  return {
    type: 'string',
    description: description ? `${description} ${how}` : how,
    pattern: refPattern(ref),
    patternErrorMessage: `Not a ref that may stand here. ${how}`,
    examples: kinds.map(kind => `${kind.toLowerCase()}:default/name`),
  };
}
