import {
  entityKindSchemaValidator,
  type Entity,
} from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { LintOptions } from '../lint';
import { builtinKindOf } from './builtinModel';

type Mistakes = ReturnType<NonNullable<LintOptions['validateOther']>>;

const validators = new Map<string, (entity: unknown) => unknown>();

function validatorOf(kind: string, version: string, schema: unknown) {
  const key = `${version} ${kind}`;
  const validator = validators.get(key) ?? entityKindSchemaValidator(schema);
  validators.set(key, validator);
  return validator;
}

/** The path of Backstage's sentences, `/spec/dependsOn/0`, as fields are written elsewhere: `spec.dependsOn[0]`. */
function fieldOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

const SENTENCE = /^(\/\S+) (.+?)(?: - (\w+): (.*))?$/s;

/** What is missing is not there to be pointed at, as what it is missing in would be. */
const MISSING = /^must have required property '(.+)'$/;

/** What follows the dash only says again what the sentence says, unless it names something. */
function detailOf(sentence: string, detail: string | undefined): string {
  return detail && !sentence.includes(detail) ? ` (${detail})` : '';
}

function describe(message: string): NonNullable<Mistakes>[number] {
  const [, pointer, sentence, , detail] = SENTENCE.exec(message) ?? [];
  if (!pointer) return { message };
  const field = fieldOf(pointer);
  const [, missing] = MISSING.exec(sentence) ?? [];
  return {
    field: missing ? `${field}.${missing}` : field,
    message: `\`${field}\`: ${sentence}${detailOf(sentence, detail)}`,
  };
}

/**
 * Validates an entity of one of Backstage's built-in kinds with Backstage's own schema and validator, which names one
 * mistake at a time.
 *
 * @returns `undefined` for a kind that is not built in
 *
 * @public
 */
export function validateBuiltinKind(
  entity: Entity,
): ReturnType<NonNullable<LintOptions['validateOther']>> {
  try {
    const kind = builtinKindOf(entity);
    if (!kind) return undefined;
    validatorOf(entity.kind, entity.apiVersion, kind.jsonSchema)(entity);
    return [];
  } catch (error) {
    return [describe(toError(error).message)];
  }
}
