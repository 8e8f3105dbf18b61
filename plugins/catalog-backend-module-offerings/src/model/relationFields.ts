import type { CatalogModelKindRelationFieldDefinition } from '@backstage/catalog-model/alpha';
import type {
  FieldSchema,
  RefDefinition,
  StepTargetSchema,
} from '@offerings/backstage-plugin-offerings-common';

function relationField(
  path: string,
  { kinds, defaultKind, relation }: RefDefinition,
): CatalogModelKindRelationFieldDefinition[] {
  if (!relation) return [];
  return [
    {
      selector: { path },
      relation: relation.forward,
      defaultNamespace: 'inherit',
      ...(defaultKind && { defaultKind }),
      ...(kinds && { allowedKinds: [...kinds] }),
    },
  ];
}

/**
 * The fields of a schema whose refs stand for relations, as far as a layer can select them: a ref or a list of refs,
 * inside any number of mappings, but not inside a list of mappings.
 */
export function relationFields(
  schema: FieldSchema | StepTargetSchema,
  path: string = 'spec',
): CatalogModelKindRelationFieldDefinition[] {
  if ('anyOf' in schema) return [];

  const ref =
    schema['x-ref'] ??
    (schema.items && 'x-ref' in schema.items
      ? schema.items['x-ref']
      : undefined);
  if (ref) return relationField(path, ref);

  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
    relationFields(field, `${path}.${key}`),
  );
}
