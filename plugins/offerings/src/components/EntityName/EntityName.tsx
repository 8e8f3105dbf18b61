import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { RiAlertLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { offeringsTranslationRef } from '../../translation';
import styles from './EntityName.module.css';

/** Props of {@link EntityName}. */
export interface EntityNameProps {
  /** A full ref. */
  entityRef: string;
  /** What the reader may see, by ref. */
  entities: ValueModel['entities'];
  /** What to show in place of the title. */
  children?: ReactNode;
}

/** A link to an entity by its title, underlined for it may stand in a sentence; a ref that leads nowhere is shown for what it is. */
export function EntityName(props: EntityNameProps) {
  const { entityRef, entities, children } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (Object.hasOwn(entities, entityRef)) {
    return (
      <EntityRefLink entityRef={entityRef} underline="always">
        {children ?? entities[entityRef].title}
      </EntityRefLink>
    );
  }
  return (
    <span className={styles.unresolved}>
      <RiAlertLine size={14} aria-hidden className={styles.icon} />{' '}
      {children ?? <code>{entityRef}</code>} ({t('entity.unresolved')})
    </span>
  );
}
