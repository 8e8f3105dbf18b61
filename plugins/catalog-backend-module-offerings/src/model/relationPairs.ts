import type { CatalogModelRelationPairDefinition } from '@backstage/catalog-model/alpha';
import {
  KIND_DEFINITIONS,
  OFFERINGS_KINDS,
  RELATION_TITLES,
  type FieldSchema,
  type OfferingsKind,
  type RefDefinition,
  type RelationPair,
  type StepTargetSchema,
} from '@offerings/backstage-plugin-offerings-common';

/** What a ref that takes any kind may point to; a layer wants the kinds written out. */
const ANY_KIND = [
  'API',
  'Component',
  'Domain',
  'Group',
  'Resource',
  'System',
  'Template',
  'User',
  ...OFFERINGS_KINDS,
];

/** Backstage's own relations are called what Backstage calls them. */
const TITLES: Readonly<Record<string, string>> = {
  ...RELATION_TITLES,
  ownedBy: 'owned by',
  ownerOf: 'owner of',
  dependsOn: 'depends on',
  dependencyOf: 'dependency of',
  hasPart: 'has part',
  partOf: 'part of',
};

function titled(type: string) {
  return { type, title: TITLES[type] ?? type };
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `A Product is owned by a Group or User`, `A Service delivers a Product`. */
function sentence(kind: string, type: string, toKind?: readonly string[]) {
  const { title } = titled(type);
  const verb = /( by|^accountable to)$/.test(title) ? `is ${title}` : title;
  return `A ${kind} ${verb} ${
    toKind ? `a ${alternatives.format(toKind)}` : 'another entity'
  }`;
}

function* refDefinitions(
  schema: FieldSchema | StepTargetSchema,
): Generator<RefDefinition> {
  if ('anyOf' in schema) return;
  if (schema['x-ref']) yield schema['x-ref'];
  if (schema.items) yield* refDefinitions(schema.items);
  for (const field of Object.values(schema.properties ?? {})) {
    yield* refDefinitions(field);
  }
}

function relationPair(
  kind: OfferingsKind,
  { forward, reverse }: RelationPair,
  toKind?: readonly string[],
): CatalogModelRelationPairDefinition {
  return {
    fromKind: kind,
    toKind: [...(toKind ?? ANY_KIND)],
    description: sentence(kind, forward, toKind),
    forward: titled(forward),
    reverse: titled(reverse),
  };
}

/** Every relation pair that the kinds stand for, with the kinds at both ends; those inside lists of objects too. */
export function relationPairs(): CatalogModelRelationPairDefinition[] {
  return OFFERINGS_KINDS.flatMap(kind =>
    [...refDefinitions(KIND_DEFINITIONS[kind].spec)].flatMap(
      ({ relation, kinds }) =>
        relation ? [relationPair(kind, relation, kinds)] : [],
    ),
  );
}
