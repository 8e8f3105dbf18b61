import type { Entity } from '@backstage/catalog-model';
import type { RefDefinition } from '../kinds';
import { refsOf } from '../refs';
import { nearest } from '../text';
import { refTo } from './expectation';
import { makeIssue, type ModelIssue } from './issue';

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
): string | undefined {
  const [kind, ...rest] = written.split(':');
  const suggestion = nearest(kind, kinds);
  return rest.length > 0 && suggestion
    ? `${lower(suggestion)}:${rest.join(':')}`
    : undefined;
}

/** Every ref that does not parse, names no kind where it must, or names a kind that the field does not take. */
export function refIssues(entity: Entity): ModelIssue[] {
  const issues: ModelIssue[] = [];
  for (const { path, written, definition, resolved } of refsOf(entity)) {
    if (resolved.type !== 'invalid' || written === '') continue;
    issues.push(
      makeIssue({
        rule: 'ref',
        path,
        expected: EXPECTATIONS[resolved.reason](definition),
        found: written,
        suggestion:
          resolved.reason === 'kind-not-allowed'
            ? withNearestKind(written, definition)
            : undefined,
      }),
    );
  }
  return issues;
}
