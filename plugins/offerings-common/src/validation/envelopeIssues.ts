import {
  CommonValidatorFunctions,
  entitySchemaValidator,
  makeValidator,
  type Entity,
} from '@backstage/catalog-model';
import { DNS_LABEL, KEY, NAME, TAG, TEXT } from './envelopeWords';
import { allow, demand, isRecord, judge, type Loose } from './check';
import { nearestOf } from './nearestOf';
import { makeIssue, shortened, type ModelIssue } from './issue';

/** The rules for names that the catalog goes by, unless an organisation has its own. */
const valid = makeValidator();

const ROOT_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec'];

function rootIssues(entity: Loose): ModelIssue[] {
  return Object.keys(entity)
    .filter(key => !ROOT_FIELDS.includes(key))
    .map(key => {
      const { suggestion, mend } = nearestOf(key, ROOT_FIELDS, {
        isTaken: name => Object.hasOwn(entity, name),
      });
      const path = shortened(key);
      const expected = `one of ${ROOT_FIELDS.join(', ')}`;
      return {
        ...makeIssue({
          rule: 'unknown-field',
          path,
          expected,
          suggestion,
          mend: mend ? { key: mend } : undefined,
        }),
        message: `\`${path}\`: unknown field, ${
          suggestion
            ? `did you mean \`${suggestion}\`?`
            : `expected ${expected}`
        }`,
      };
    });
}

function entriesOf(value: unknown): Array<[string, unknown]> {
  return isRecord(value) ? Object.entries(value) : [];
}

function itemsOf(value: unknown): Array<[number, unknown]> {
  return Array.isArray(value) ? [...value.entries()] : [];
}

function labelIssues(metadata: Loose): ModelIssue[] {
  return entriesOf(metadata.labels).flatMap(([key, value]) => {
    const path = `metadata.labels.${shortened(key)}`;
    return [
      ...(valid.isValidLabelKey(key)
        ? []
        : [makeIssue({ rule: 'format', path, expected: KEY, found: key })]),
      ...judge({
        path,
        value,
        isValid: valid.isValidLabelValue,
        expected: NAME,
      }),
    ].slice(0, 1);
  });
}

function annotationIssues(metadata: Loose): ModelIssue[] {
  return entriesOf(metadata.annotations).flatMap(([key, value]) => {
    const path = `metadata.annotations.${shortened(key)}`;
    return [
      ...(valid.isValidAnnotationKey(key)
        ? []
        : [makeIssue({ rule: 'format', path, expected: KEY, found: key })]),
      ...judge({
        path,
        value,
        isValid: valid.isValidAnnotationValue,
        expected: 'a text',
      }),
    ].slice(0, 1);
  });
}

function tagIssues(metadata: Loose): ModelIssue[] {
  return itemsOf(metadata.tags).flatMap(([index, value]) =>
    judge({
      path: `metadata.tags[${index}]`,
      value,
      isValid: valid.isValidTag,
      expected: TAG,
    }),
  );
}

function linkIssues(metadata: Loose): ModelIssue[] {
  return itemsOf(metadata.links).flatMap(([index, link]) => {
    if (!isRecord(link)) return [];
    const path = `metadata.links[${index}]`;
    const { isValidUrl, isNonEmptyString } = CommonValidatorFunctions;
    return [
      ...demand({
        path: `${path}.url`,
        value: link.url,
        isValid: isValidUrl,
        expected: 'a URL',
      }),
      ...['title', 'icon'].flatMap(key =>
        allow({
          path: `${path}.${key}`,
          value: link[key],
          isValid: isNonEmptyString,
          expected: TEXT,
        }),
      ),
    ];
  });
}

function metadataIssues(metadata: unknown): ModelIssue[] {
  if (!isRecord(metadata)) {
    return demand({
      path: 'metadata',
      value: metadata,
      isValid: isRecord,
      expected: 'a mapping with the name of the entity',
    });
  }
  return [
    ...demand({
      path: 'metadata.name',
      value: metadata.name,
      isValid: valid.isValidEntityName,
      expected: NAME,
    }),
    ...allow({
      path: 'metadata.namespace',
      value: metadata.namespace,
      isValid: valid.isValidNamespace,
      expected: DNS_LABEL,
    }),
    ...labelIssues(metadata),
    ...annotationIssues(metadata),
    ...tagIssues(metadata),
    ...linkIssues(metadata),
  ];
}

const acceptEntity = entitySchemaValidator();

/** What Backstage's own schema of an entity has against it, in Backstage's words. */
function otherIssues(entity: Loose): ModelIssue[] {
  try {
    acceptEntity(entity);
    return [];
  } catch (error) {
    // Such as: TypeError: /metadata/title must be string - type: string
    const text = String(error).replace(/^\w+: /, '');
    const [pointer, ...words] = text.split(' ');
    const path = pointer
      .split('/')
      .slice(1)
      .map(part => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
      .join('')
      .replace(/^\./, '');
    const expected = words.join(' ').replace(/ - .*$/, '');
    return [
      {
        ...makeIssue({ rule: 'envelope', path, expected }),
        message: `\`${path}\`: ${expected}`,
      },
    ];
  }
}

/**
 * Every mistake in what all entities have in common, whatever their kind: their `apiVersion`, `kind` and `metadata`.
 *
 * @remarks
 * Goes by Backstage's own rules, so that what the catalog refuses is refused.
 *
 * @public
 */
export function validateEnvelope(entity: Entity): ModelIssue[] {
  const loose: unknown = entity;
  if (!isRecord(loose)) return [];
  const issues = [
    ...demand({
      path: 'apiVersion',
      value: loose.apiVersion,
      isValid: valid.isValidApiVersion,
      expected: 'a group and a version such as offerings/v1alpha1',
    }),
    ...demand({
      path: 'kind',
      value: loose.kind,
      isValid: valid.isValidKind,
      expected: 'a kind such as Product',
    }),
    ...metadataIssues(loose.metadata),
    ...rootIssues(loose),
  ];
  return issues.length > 0 ? issues : otherIssues(loose);
}
