import type { Entity } from '@backstage/catalog-model';

/** The type of what the catalog says of processing. */
const PROCESSING = 'backstage.io/catalog-processing';

/** The name of the error, which the catalog writes before its message. */
const ERROR_NAME = /^\w*Error: /;

/** A filter for entities that the catalog could not process the last time. */
export const hasProcessingErrors = {
  'status.items': { $contains: { type: PROCESSING, level: 'error' } },
};

/** What the catalog says of the latest version of an entity, one message a mistake; empty where it accepted it. */
export function processingErrors(entity: Entity): string[] {
  const { status }: { status?: unknown } = { status: undefined, ...entity };
  const items = isRecord(status) ? status.items : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    isRecord(item) && item.type === PROCESSING && item.level === 'error'
      ? messageOf(item)
      : [],
  );
}

function messageOf(item: Record<string, unknown>): string | string[] {
  if (isRecord(item.error) && typeof item.error.message === 'string') {
    return item.error.message;
  }
  return typeof item.message === 'string'
    ? item.message.replace(ERROR_NAME, '')
    : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
