import type { Entity } from '@backstage/catalog-model';
import {
  kindDefinition,
  type FieldSchema,
  type RefDefinition,
  type StepTargetSchema,
} from '../kinds';
import { upgrade } from '../versions';
import { namespaceOf, resolveRef, type ResolvedRef } from './entityRef';

/** A ref as it stands in a descriptor. @public */
export interface FoundRef {
  /** Where it stands, such as `spec.steps[2].uses[0]`. */
  path: string;
  /** The text as it is written. */
  written: string;
  /** What the field takes. */
  definition: RefDefinition;
  /** What the text means there. */
  resolved: ResolvedRef;
}

type AnySchema = FieldSchema | StepTargetSchema;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* walk(
  schema: AnySchema,
  value: unknown,
  path: string,
  namespace: string,
): Generator<FoundRef> {
  if ('anyOf' in schema) return;
  const definition = schema['x-ref'];
  if (definition && typeof value === 'string') {
    yield {
      path,
      written: value,
      definition,
      resolved: resolveRef(value, definition, namespace),
    };
  } else if (schema.items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* walk(schema.items, item, `${path}[${index}]`, namespace);
    }
  } else if (schema.properties && isRecord(value)) {
    for (const [key, field] of Object.entries(schema.properties)) {
      if (Object.hasOwn(value, key)) {
        yield* walk(field, value[key], `${path}.${key}`, namespace);
      }
    }
  }
}

/**
 * Every ref in the descriptor of one of our entities, those inside nested objects included, in the order of the schema.
 *
 * @remarks
 * Nothing is assumed of the entity, so that a descriptor with mistakes can be read as well. Of one in an older version
 * the paths are those of the newest.
 *
 * @public
 */
export function refsOf(entity: Entity): FoundRef[] {
  const definition = kindDefinition(entity?.kind);
  if (!definition) return [];
  const { spec } = upgrade(entity);
  return [...walk(definition.spec, spec, 'spec', namespaceOf(entity))];
}
