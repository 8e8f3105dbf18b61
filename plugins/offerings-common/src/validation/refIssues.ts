import type { Entity } from '@backstage/catalog-model';
import type { RefDefinition } from '../kinds';
import { refsOf } from '../refs';
import { refTo } from './expectation';
import { makeIssue, type ModelIssue } from './issue';
import { nearestOf, type Nearest } from './nearestOf';

function lower(kind: string): string {
  return kind.toLocaleLowerCase('en-US');
}

const EXPECTATIONS = {
  syntax: ({ defaultKind, kinds }: RefDefinition) =>
    `a ref such as \`${lower(
      defaultKind ?? kinds?.[0] ?? 'component',
    )}:default/name\``,
  'kind-missing': ({ kinds }: RefDefinition) =>
    `a ref with its kind written out, such as \`${lower(
      kinds?.[0] ?? 'component',
    )}:default/name\``,
  'kind-not-allowed': ({ kinds = [] }: RefDefinition) => refTo(kinds),
};

/** The ref with the nearest allowed kind, where only the kind is misspelt. */
function withNearestKind(
  written: string,
  { kinds = [] }: RefDefinition,
): Nearest {
  const [kind, ...rest] = written.split(':');
  if (rest.length === 0) return {};
  const { suggestion, mend } = nearestOf(kind, kinds);
  const withKind = (name: string | undefined) =>
    name && `${lower(name)}:${rest.join(':')}`;
  return { suggestion: withKind(suggestion), mend: withKind(mend) };
}

/** Every ref that does not parse, names no kind where it must, or names a kind that the field does not take. */
export function refIssues(entity: Entity): ModelIssue[] {
  const issues: ModelIssue[] = [];
  for (const { path, written, definition, resolved } of refsOf(entity)) {
    if (resolved.type !== 'invalid' || written === '') continue;
    const { suggestion, mend } =
      resolved.reason === 'kind-not-allowed'
        ? withNearestKind(written, definition)
        : {};
    issues.push(
      makeIssue({
        rule: 'ref',
        path,
        expected: EXPECTATIONS[resolved.reason](definition),
        found: written,
        suggestion,
        mend: mend ? { value: mend } : undefined,
      }),
    );
  }
  return issues;
}
