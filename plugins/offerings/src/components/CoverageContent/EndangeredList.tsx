import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Endangered,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import styles from './CoverageContent.module.css';

const AT_FIRST = 4;

/** The steps and outcomes that a miss puts at risk. */
export function EndangeredList(props: {
  endangers: Endangered[];
  entities: ValueModel['entities'];
}) {
  const { endangers, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(endangers, AT_FIRST);
  if (endangers.length === 0) return null;
  const nameOf = ({ kind, title }: Endangered) =>
    kind === 'step'
      ? t('coverageContent.step', { title })
      : t('coverageContent.outcome', { title });
  return (
    <p className={styles.endangers}>
      {t('coverageContent.endangers')}{' '}
      <CommaList
        items={fold.shown.map(item =>
          item.ref ? (
            <EntityName entityRef={item.ref} entities={entities}>
              {nameOf(item)}
            </EntityName>
          ) : (
            nameOf(item)
          ),
        )}
      />{' '}
      <MoreButton fold={fold} />
    </p>
  );
}
