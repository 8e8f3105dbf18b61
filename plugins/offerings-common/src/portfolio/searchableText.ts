import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { readMember, type Member } from '../value-model/member';
import { titleOfEntity } from '../value-model/read/summary';

function wordsOf({ kind, spec }: Member): Array<string | undefined> {
  return [
    spec.need,
    ...(spec.outcomes?.flatMap(({ name, statement }) => [name, statement]) ??
      []),
    ...((kind === 'Product' && spec.capabilities?.map(({ name }) => name)) ||
      []),
  ];
}

/**
 * What an offering can be searched by: name, title, description, need, outcomes and capabilities of its root, and nothing
 * of any other entity, which not everybody may see who sees the root.
 *
 * @returns one line for each, as written; empty for anything but a Product or Service of ours
 * @public
 */
export function searchableText(entity: Entity): string {
  const member = readMember(stringifyEntityRef(entity), entity);
  if (!member) return '';
  const { name, description } = entity.metadata;
  return [name, titleOfEntity(entity), description, ...wordsOf(member)]
    .filter(words => typeof words === 'string')
    .join('\n');
}
