import type { RelationPair } from '../relations/relations';

/** What the strings of a ref field refer to; the value of the schema keyword `x-ref`. @public */
export interface RefDefinition {
  /** The kinds that may stand here; left out, any. */
  kinds?: readonly string[];
  /** The kind of a ref that names none; left out, the kind must be written out. */
  defaultKind?: string;
  /** The relation that the ref stands for; left out, it stands for none. */
  relation?: RelationPair;
  /** Only a value with a written-out kind is a ref; any other is a plain name. */
  orName?: boolean;
}

/**
 * The part of JSON Schema that the kinds are written in.
 *
 * @remarks
 * Each kind is one such schema. The validator, the relations, the reading of refs and the TypeScript types all follow
 * from it, or are checked against it.
 *
 * @public
 */
export interface FieldSchema {
  readonly type: 'object' | 'array' | 'string' | 'number';
  readonly description?: string;
  readonly properties?: Readonly<
    Record<string, FieldSchema | StepTargetSchema>
  >;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: FieldSchema | StepTargetSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  /** What a string that does not match `pattern` should have been. */
  readonly 'x-expected'?: string;
  readonly 'x-ref'?: RefDefinition;
}

/** A field that takes one of several forms. @public */
export interface StepTargetSchema {
  readonly description?: string;
  readonly anyOf: readonly FieldSchema[];
}
