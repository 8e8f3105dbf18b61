import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';
import { OFFERINGS_KINDS } from '../kinds';
import {
  component,
  practice,
  product,
  SMALLEST_VALID,
  university,
  valueStream,
  withField,
  withoutRelations,
} from '../testing';
import { validateOfferingsEntity } from '../validation';
import { PRACTICE_IDS } from '../vocabularies';
import { editorSchema, type JsonSchema } from '.';

const ROOT = resolve(__dirname, '../../../..');
const schema = editorSchema();
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** The places of what is wrong; the conditions themselves are nobody's mistake. */
function mistakesOf(entity: object): string[] {
  validate(entity);
  const errors = (validate.errors ?? []).filter(
    ({ keyword }) => !['if', 'anyOf'].includes(keyword),
  );
  return [...new Set(errors.map(({ instancePath }) => instancePath))];
}

function readDescriptors(file: string): Entity[] {
  return parseAllDocuments(readFileSync(resolve(ROOT, file), 'utf8')).map(
    document => document.toJS(),
  );
}

function* everyField(
  field: JsonSchema,
  path: string,
): Generator<[string, JsonSchema]> {
  const inner = [field, ...((field.anyOf as JsonSchema[]) ?? [])];
  for (const { properties = {}, items } of inner) {
    for (const [name, child] of Object.entries(properties as JsonSchema)) {
      yield [`${path}.${name}`, child as JsonSchema];
      yield* everyField(child as JsonSchema, `${path}.${name}`);
    }
    if (items) yield* everyField(items as JsonSchema, `${path}[]`);
  }
}

const FIELDS = Object.entries(schema.definitions as JsonSchema).flatMap(
  ([kind, definition]) => [...everyField(definition as JsonSchema, kind)],
);

describe('the editor schema', () => {
  it('accepts every descriptor of the example', () => {
    const refused = withoutRelations(university()).flatMap(entity =>
      mistakesOf(entity).map(path => `${entity.metadata.name} ${path}`),
    );
    expect(refused).toEqual([]);
  });

  it('accepts the descriptor of this project', () => {
    const entities = readDescriptors('catalog-info.yaml');
    expect(entities.length).toBeGreaterThan(5);
    expect(entities.flatMap(mistakesOf)).toEqual([]);
  });

  it.each(OFFERINGS_KINDS)('accepts the smallest %s', kind => {
    expect(mistakesOf(SMALLEST_VALID[kind]())).toEqual([]);
  });

  it('says of every field what it is for', () => {
    const silent = FIELDS.filter(([, field]) => {
      const forms = (field.anyOf as JsonSchema[]) ?? [];
      return !field.description && !forms.every(form => form.description);
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('says of every word of a closed vocabulary of ours what it means', () => {
    const ours = FIELDS.flatMap(([path, field]) => [
      [path, field] as const,
      ...[field.items as JsonSchema].map(items => [path, items] as const),
    ]).filter(
      ([path, field]) =>
        field?.enum && OFFERINGS_KINDS.some(kind => path.startsWith(kind)),
    );
    expect(ours.length).toBeGreaterThan(10);
    expect(
      ours.filter(([, field]) => !field.enumDescriptions).map(([path]) => path),
    ).toEqual([]);
  });

  it('is what the documentation offers for download', () => {
    const file = resolve(ROOT, 'docs/catalog-info.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });
});

describe("somebody else's entity", () => {
  it('is not judged by what we know of its kind', () => {
    const theirs = {
      apiVersion: 'shop.example/v1',
      kind: 'Product',
      metadata: { name: 'socks' },
      spec: { price: 5 },
    };
    expect(mistakesOf(theirs)).toEqual([]);
    expect(mistakesOf({ ...theirs, apiVersion: 'offerings/v1alpha1' })).toEqual(
      ['/spec'],
    );
  });

  it('may be of any kind in the group of Backstage', () => {
    expect(
      mistakesOf({
        apiVersion: 'backstage.io/v1beta2',
        kind: 'Template',
        metadata: { name: 'new-site' },
        spec: { steps: [] },
      }),
    ).toEqual([]);
  });

  it('needs a name, as every entity does', () => {
    const nameless = { apiVersion: 'a/v1', kind: 'A', metadata: {} };
    expect(mistakesOf(nameless)).toEqual(['/metadata']);
  });
});

const step = { id: 'ask', title: 'Ask', stage: 'support' };

/** What is written wrongly, and where the editor shows it. */
const MISTAKES: ReadonlyArray<[string, Entity, string]> = [
  [
    'a version that nobody knows',
    withField(product(), 'apiVersion', 'offerings/v9'),
    '/apiVersion',
  ],
  ['a kind in small letters', withField(product(), 'kind', 'product'), '/kind'],
  [
    'a kind that is not ours',
    withField(product(), 'kind', 'Component'),
    '/kind',
  ],
  ['no owner', withField(product(), 'spec.owner', undefined), '/spec'],
  ['an unknown field', withField(product(), 'spec.ownr', 'team-a'), '/spec'],
  ['an empty need', withField(product(), 'spec.need', ''), '/spec/need'],
  [
    'a gap as owner',
    withField(product(), 'spec.owner', '<team>'),
    '/spec/owner',
  ],
  [
    'a component as owner',
    withField(product(), 'spec.owner', 'component:a'),
    '/spec/owner',
  ],
  [
    'a part without its kind',
    withField(product(), 'spec.capabilities', [
      { name: 'A', type: 'software', parts: ['a'] },
    ]),
    '/spec/capabilities/0/parts/0',
  ],
  [
    'an unknown type of capability',
    withField(product(), 'spec.capabilities', [{ name: 'A', type: 'sofware' }]),
    '/spec/capabilities/0/type',
  ],
  [
    'a text instead of a list',
    withField(product(), 'spec.suppliers', 'none'),
    '/spec/suppliers',
  ],
  [
    'an agreement that is no URL',
    withField(product(), 'spec.suppliers', [{ name: 'A', agreement: 'paper' }]),
    '/spec/suppliers/0/agreement',
  ],
  [
    'a duration in words',
    withField(product(), 'spec.governance', { reviewEvery: 'a year' }),
    '/spec/governance/reviewEvery',
  ],
  [
    'a date in words',
    withField(product(), 'spec.governance', { lastReviewed: 'May' }),
    '/spec/governance/lastReviewed',
  ],
  [
    'a target as text',
    withField(product(), 'spec.measures', [
      { name: 'A', metric: 'adoption', target: '5' },
    ]),
    '/spec/measures/0/target',
  ],
  [
    'an unknown stage',
    withField(valueStream(), 'spec.steps', [{ ...step, stage: 'delivr' }]),
    '/spec/steps/0/stage',
  ],
  [
    'no offering',
    withField(valueStream(), 'spec.offerings', []),
    '/spec/offerings',
  ],
  [
    'an offering without its kind',
    withField(valueStream(), 'spec.offerings', ['a']),
    '/spec/offerings/0',
  ],
  [
    'a share over 100',
    withField(valueStream(), 'spec.steps', [
      { ...step, next: [{ to: 'ask', share: 120 }] },
    ]),
    '/spec/steps/0/next/0/share',
  ],
  [
    'a supplier of the wrong kind',
    withField(valueStream(), 'spec.steps', [
      { ...step, suppliers: ['user:a'] },
    ]),
    '/spec/steps/0/suppliers/0',
  ],
  [
    'a practice with spaces',
    withField(practice(), 'spec.practice', 'Incident Management'),
    '/spec/practice',
  ],
];

describe.each(MISTAKES)('%s', (_, entity, path) => {
  it('is refused, and nothing else is', () => {
    expect(mistakesOf(entity).filter(found => !path.startsWith(found))).toEqual(
      [],
    );
    expect(mistakesOf(entity)).toContain(path);
  });

  it('is refused by the catalog too', () => {
    expect(validateOfferingsEntity(entity)).toHaveLength(1);
  });
});

describe("Backstage's own kinds", () => {
  it('are judged by their own schemas', () => {
    expect(mistakesOf(component())).toEqual([]);
    expect(mistakesOf(component('a', { owner: undefined }))).toEqual(['/spec']);
    expect(mistakesOf(component('a', { dependsOn: 'b' }))).toEqual([
      '/spec/dependsOn',
    ]);
  });

  it('may take a definition from another file', () => {
    const api = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: { name: 'a' },
      spec: { type: 'openapi', lifecycle: 'production', owner: 'team-a' },
    };
    const definition = { $text: './openapi.yaml' };
    expect(mistakesOf(api)).toEqual(['/spec']);
    expect(mistakesOf({ ...api, spec: { ...api.spec, definition } })).toEqual(
      [],
    );
  });
});

it('suggests the 34 practices and takes any other id', () => {
  const own = withField(practice(), 'spec.practice', 'our-own');
  const field = new Map(FIELDS).get('Practice.practice');
  expect(field?.anyOf).toContainEqual(
    expect.objectContaining({ enum: PRACTICE_IDS }),
  );
  expect(mistakesOf(own)).toEqual([]);
});
