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
import { valueAt } from './valueAt';

function textAt(value: unknown, ...path: string[]): string | undefined {
  const text = valueAt(value, ...path);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function webUrl(entity: Entity, annotation: string): string | undefined {
  const url = safeUrl(textAt(entity, 'metadata', 'annotations', annotation));
  return url?.startsWith('mailto:') ? undefined : url;
}

/** What an entity is called. */
export function titleOfEntity({ metadata, spec }: Entity): string {
  return (
    textAt(metadata, 'title') ??
    textAt(spec, 'profile', 'displayName') ??
    metadata.name
  );
}

/** What the screens need to know of an entity. */
export function summarize(ref: string, entity: Entity): EntitySummary {
  const { kind, metadata, spec } = entity;
  return {
    ref,
    kind,
    name: metadata.name,
    title: titleOfEntity(entity),
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

/** The name in a ref as people write it, for an entity of which no more is known: `it-services` is `It services`. */
export function nameInRef(ref: string): string {
  const words = ref.slice(ref.lastIndexOf('/') + 1).replace(/[-_]+/g, ' ');
  return `${words.charAt(0).toLocaleUpperCase('en-US')}${words.slice(1)}`;
}
