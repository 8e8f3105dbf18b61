import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CHILD_OF,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_MEMBER,
  RELATION_HAS_PART,
  RELATION_MEMBER_OF,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  type Entity,
} from '@backstage/catalog-model';
import { namespaceOf, resolveRef } from '../refs';
import { RELATION_PAIRS, type RelationPair } from './relations';

/** A field with refs, and what they stand for. */
interface RelationField {
  field: string;
  /** Left out, the kind has to be written. */
  defaultKind?: string;
  relation: RelationPair;
}

const PART_OF = { forward: RELATION_PART_OF, reverse: RELATION_HAS_PART };

const OWNER: RelationField = {
  field: 'owner',
  defaultKind: 'Group',
  relation: RELATION_PAIRS.owner,
};
const SYSTEM: RelationField = {
  field: 'system',
  defaultKind: 'System',
  relation: PART_OF,
};
const DEPENDENCIES: readonly RelationField[] = [
  { field: 'dependsOn', relation: RELATION_PAIRS.dependency },
  {
    field: 'dependencyOf',
    relation: { forward: RELATION_DEPENDENCY_OF, reverse: RELATION_DEPENDS_ON },
  },
];

/** What Backstage's own kinds say in which field of their `spec`. */
const FIELDS: Readonly<Record<string, readonly RelationField[]>> = {
  Component: [
    OWNER,
    SYSTEM,
    ...DEPENDENCIES,
    { field: 'subcomponentOf', defaultKind: 'Component', relation: PART_OF },
    {
      field: 'providesApis',
      defaultKind: 'API',
      relation: {
        forward: RELATION_PROVIDES_API,
        reverse: RELATION_API_PROVIDED_BY,
      },
    },
    {
      field: 'consumesApis',
      defaultKind: 'API',
      relation: {
        forward: RELATION_CONSUMES_API,
        reverse: RELATION_API_CONSUMED_BY,
      },
    },
  ],
  API: [OWNER, SYSTEM],
  Resource: [OWNER, SYSTEM, ...DEPENDENCIES],
  System: [
    OWNER,
    { field: 'domain', defaultKind: 'Domain', relation: PART_OF },
  ],
  Domain: [
    OWNER,
    { field: 'subdomainOf', defaultKind: 'Domain', relation: PART_OF },
  ],
  User: [
    {
      field: 'memberOf',
      defaultKind: 'Group',
      relation: { forward: RELATION_MEMBER_OF, reverse: RELATION_HAS_MEMBER },
    },
  ],
  Group: [
    {
      field: 'parent',
      defaultKind: 'Group',
      relation: { forward: RELATION_CHILD_OF, reverse: RELATION_PARENT_OF },
    },
    {
      field: 'children',
      defaultKind: 'Group',
      relation: { forward: RELATION_PARENT_OF, reverse: RELATION_CHILD_OF },
    },
    {
      field: 'members',
      defaultKind: 'User',
      relation: { forward: RELATION_HAS_MEMBER, reverse: RELATION_MEMBER_OF },
    },
  ],
};

/** A ref in the descriptor of an entity, and what it stands for. */
export interface StatedRelation {
  target: string;
  relation: RelationPair;
}

/** What the descriptor of an entity of one of Backstage's own kinds says of others; nothing for any other kind. */
export function builtinRelationsOf(entity: Entity): StatedRelation[] {
  if (!entity.apiVersion?.startsWith('backstage.io/')) return [];
  const fields = Object.hasOwn(FIELDS, entity.kind) ? FIELDS[entity.kind] : [];
  return fields.flatMap(({ field, defaultKind, relation }) =>
    [entity.spec?.[field] ?? []].flat().flatMap(written => {
      if (typeof written !== 'string') return [];
      const resolved = resolveRef(
        written,
        { defaultKind },
        namespaceOf(entity),
      );
      return resolved.type === 'ref'
        ? [{ target: resolved.ref, relation }]
        : [];
    }),
  );
}
