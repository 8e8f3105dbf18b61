import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_VIEW_URL,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import type { EntitySummary } from '../../api';
import { safeUrl } from '../../text';
import { related } from './relations';

function textAt(value: unknown, ...path: string[]): string | undefined {
  let current: unknown = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return typeof current === 'string' && current.trim() !== ''
    ? current
    : undefined;
}

function webUrl(entity: Entity, annotation: string): string | undefined {
  const url = safeUrl(textAt(entity, 'metadata', 'annotations', annotation));
  return url?.startsWith('mailto:') ? undefined : url;
}

/** What the screens need to know of an entity. */
export function summarize(ref: string, entity: Entity): EntitySummary {
  const { kind, metadata, spec } = entity;
  return {
    ref,
    kind,
    name: metadata.name,
    title:
      textAt(metadata, 'title') ??
      textAt(spec, 'profile', 'displayName') ??
      metadata.name,
    description: textAt(metadata, 'description'),
    type: textAt(spec, 'type'),
    lifecycle: textAt(spec, 'lifecycle'),
    owner: related(entity, RELATION_OWNED_BY)[0],
    email: textAt(spec, 'profile', 'email'),
    members:
      kind === 'Group'
        ? related(entity, RELATION_HAS_MEMBER).length
        : undefined,
    viewUrl: webUrl(entity, ANNOTATION_VIEW_URL),
    editUrl: webUrl(entity, ANNOTATION_EDIT_URL),
  };
}

/** The name in a ref, for an entity of which no more is known. */
export function nameInRef(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
