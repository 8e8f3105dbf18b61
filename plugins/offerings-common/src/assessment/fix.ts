import {
  ANNOTATION_LOCATION,
  ANNOTATION_EDIT_URL,
  type Entity,
} from '@backstage/catalog-model';
import { stringify } from 'yaml';
import type { Fix } from '../api';
import { OFFERINGS_API_VERSION, type OfferingsKind } from '../kinds';
import { safeUrl } from '../text';

/** How the file of a descriptor is named to people: its URL, or the end of its path. */
function fileOf(entity: Entity | undefined): string | undefined {
  const location = entity?.metadata?.annotations?.[ANNOTATION_LOCATION];
  if (typeof location !== 'string') return undefined;
  const [type, ...rest] = location.split(':');
  const target = rest.join(':');
  return type === 'file' ? target.split(/[\\/]/).slice(-2).join('/') : target;
}

function editUrlOf(entity: Entity | undefined): string | undefined {
  const url = safeUrl(entity?.metadata?.annotations?.[ANNOTATION_EDIT_URL]);
  return url?.startsWith('mailto:') ? undefined : url;
}

/** Where a fix goes. */
export interface FixTarget {
  ref: string;
  entity?: Entity;
}

/** A fix whose YAML is written when it is first asked for: whoever only counts, or shows names, never does. */
function fixAt(
  { ref, entity }: FixTarget,
  { field, summary }: Pick<Fix, 'field' | 'summary'>,
  write: () => string,
): Fix {
  let written: string | undefined;
  return {
    entity: ref,
    field,
    summary,
    get yaml() {
      written ??= write();
      return written;
    },
    file: fileOf(entity),
    editUrl: editUrlOf(entity),
  };
}

/**
 * A fix that fills in a field of a descriptor.
 *
 * @param target - the entity whose descriptor to edit
 * @param field - the path of the field, such as `spec.governance.accountable`
 * @param summary - what to do, in one sentence
 * @param spec - the part of the `spec` that holds the field, with placeholders in angle brackets
 */
export function fillIn(
  target: FixTarget,
  field: string,
  summary: string,
  spec: Record<string, unknown>,
): Fix {
  return writeInto(target, { field, summary }, { spec });
}

/** The same for any part of a descriptor. */
export function writeInto(
  target: FixTarget,
  { field, summary }: Pick<Fix, 'field' | 'summary'>,
  descriptor: Record<string, unknown>,
): Fix {
  return fixAt(target, { field, summary }, () =>
    stringify(descriptor, { lineWidth: 0 }),
  );
}

/** A fix that adds a new entity beside an existing one. */
export function addEntity(
  beside: FixTarget,
  summary: string,
  kind: OfferingsKind,
  spec: Record<string, unknown>,
): Fix {
  const descriptor = {
    apiVersion: OFFERINGS_API_VERSION,
    kind,
    metadata: { name: '<name>' },
    spec,
  };
  return fixAt(
    beside,
    { field: '---', summary },
    () => `---\n${stringify(descriptor, { lineWidth: 0 })}`,
  );
}
