import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { Cell } from '@backstage/ui';
import type { Entity } from '@backstage/catalog-model';
import { relationTargets, specText, type EntityColumn } from './entityRow';
import styles from './KindList.module.css';

/** The way to an entity, with what it is. */
export function nameColumn(label: string): EntityColumn {
  return {
    id: 'name',
    label,
    isRowHeader: true,
    isSortable: true,
    defaultWidth: '3fr',
    minWidth: 200,
    cell: ({ id, entity }) => (
      <Cell>
        <EntityRefLink entityRef={id}>
          {entity.metadata.title ?? entity.metadata.name}
        </EntityRefLink>
        {entity.metadata.description && (
          <p className={styles.description}>{entity.metadata.description}</p>
        )}
      </Cell>
    ),
  };
}

/** Links to what an entity is related to. */
export function linksColumn(
  id: string,
  label: string,
  relation: string,
): EntityColumn {
  return {
    id,
    label,
    defaultWidth: '2fr',
    minWidth: 140,
    cell: ({ entity }) => (
      <Cell>
        {/* A cell lays its children out beside each other; the links are one text. */}
        <span>
          <EntityRefLinks
            entityRefs={relationTargets(entity, relation)}
            hideIcons
          />
        </span>
      </Cell>
    ),
  };
}

/** A text that is made of an entity. */
export function textColumn(
  id: string,
  label: string,
  options?: {
    isSortable?: boolean;
    defaultWidth?: `${number}fr`;
    /** Left out, the field of the `spec` that is called like the column. */
    toText?: (entity: Entity) => string;
  },
): EntityColumn {
  const toText = options?.toText ?? (entity => specText(entity, id));
  return {
    id,
    label,
    isSortable: options?.isSortable,
    defaultWidth: options?.defaultWidth ?? '1fr',
    minWidth: 120,
    cell: ({ entity }) => <Cell className={styles.text}>{toText(entity)}</Cell>,
  };
}
