import type { CatalogModelKindVersionDefinition } from '@backstage/catalog-model/alpha';
import type {
  FieldSchema,
  StepTargetSchema,
} from '@offerings/backstage-plugin-offerings-common';

type JsonSchema = CatalogModelKindVersionDefinition['schema']['jsonSchema'];

/** The schema without the keywords of our own, which the catalog's strict validator refuses. */
export function plainSchema(
  schema: FieldSchema | StepTargetSchema,
): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'x-ref' || key === 'x-expected' ? undefined : value,
    ),
  );
}
