import type { Entity } from '@backstage/catalog-model';
import type { RejectedMistake } from '@offerings/backstage-plugin-offerings-common';

/** The type of what the catalog says of processing. */
const PROCESSING = 'backstage.io/catalog-processing';

/** The name of the error, which the catalog writes before its message. */
const ERROR_NAME = /^\w*Error: /;

/** A filter for entities that the catalog could not process the last time. */
export const hasProcessingErrors = {
  'status.items': { $contains: { type: PROCESSING, level: 'error' } },
};

/** What the catalog says of the latest version of an entity, one item a mistake; empty where it accepted it. */
export function processingErrors(entity: Entity): RejectedMistake[] {
  const { status }: { status?: unknown } = { status: undefined, ...entity };
  const items = isRecord(status) ? status.items : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    isRecord(item) && item.type === PROCESSING && item.level === 'error'
      ? mistakeOf(item) ?? []
      : [],
  );
}

function mistakeOf(item: Record<string, unknown>): RejectedMistake | undefined {
  const { message, rule } = isRecord(item.error)
    ? item.error
    : { message: undefined, rule: undefined };
  if (typeof message === 'string') {
    return { message, ...(typeof rule === 'string' && { rule }) };
  }
  return typeof item.message === 'string'
    ? { message: item.message.replace(ERROR_NAME, '') }
    : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
