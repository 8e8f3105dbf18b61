import type { Entity } from '@backstage/catalog-model';
import { isInOfferingsGroup, kindDefinition, OFFERINGS_KINDS } from '../kinds';
import { SUPPORTED_API_VERSIONS, upgrade, versionsFrom } from '../versions';
import type { OwnTerms } from '../vocabularies';
import { atWrittenPlace } from './atWrittenPlace';
import { makeIssue, type ModelIssue } from './issue';
import { meaningIssues } from './meaningIssues';
import { nearestOf } from './nearestOf';
import { refIssues } from './refIssues';
import { schemaIssues } from './schemaIssues';

/** One mistake a field: what is written wrongly often breaks several rules in one go. */
function firstOfEachField(issues: ModelIssue[]): ModelIssue[] {
  const first = new Map<string, ModelIssue>();
  for (const issue of issues) {
    if (!first.has(issue.path)) first.set(issue.path, issue);
  }
  return [...first.values()];
}

function unknownVersion({ apiVersion }: Entity): ModelIssue {
  return makeIssue({
    rule: 'api-version',
    path: 'apiVersion',
    expected: `a supported version: ${SUPPORTED_API_VERSIONS.join(', ')}`,
    found: apiVersion,
    // Another version may say other things by the same words, so that nothing is mended by it.
    suggestion: nearestOf(apiVersion, [...SUPPORTED_API_VERSIONS].reverse())
      .suggestion,
  });
}

/** What no schema says is said of the newest version, and told where it is written. */
function issuesOfNewest(entity: Entity, own?: OwnTerms): ModelIssue[] {
  const newest = upgrade(entity);
  return [...refIssues(newest), ...meaningIssues(newest, own)].map(issue =>
    atWrittenPlace(entity, issue),
  );
}

/**
 * Every mistake in the descriptor of an entity of our group, all at once.
 *
 * @remarks
 * An entity of another group is somebody else's and has none. The entity's envelope (`metadata`) is the catalog's to
 * validate.
 *
 * @param own - the words of the organisation: a practice that it declares is no warning
 *
 * @public
 */
export function validateOfferingsEntity(
  entity: Entity,
  own?: OwnTerms,
): ModelIssue[] {
  if (!isInOfferingsGroup(entity)) return [];

  const [version] = versionsFrom(entity.apiVersion);
  if (!version) return [unknownVersion(entity)];

  const definition = kindDefinition(entity.kind);
  if (!definition) {
    const { suggestion, mend } = nearestOf(
      String(entity.kind),
      OFFERINGS_KINDS,
    );
    return [
      makeIssue({
        rule: 'kind',
        path: 'kind',
        expected: `one of ${OFFERINGS_KINDS.join(', ')}`,
        found: entity.kind,
        suggestion,
        mend: mend ? { value: mend } : undefined,
      }),
    ];
  }

  return firstOfEachField([
    ...schemaIssues(version.specs[definition.kind], entity.spec),
    ...issuesOfNewest(entity, own),
  ]);
}
