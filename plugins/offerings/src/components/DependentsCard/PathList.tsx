import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  DependentPath,
  Dependents,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { MoreButton, useFold } from '../Fold';
import { Chain } from './Chain';
import { Section } from './Section';
import styles from './DependentsCard.module.css';

const AT_FIRST = 4;

function Path(props: {
  path: DependentPath;
  entities: Dependents['entities'];
}) {
  const { path, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const member = path.via[path.via.length - 1];
  const between = path.via.slice(1, -1);
  const rests = t(`dependentsCard.${path.how}`, {
    member: <EntityName entityRef={member} entities={entities} />,
  });
  return (
    <li>
      {between.length === 0
        ? rests
        : t('dependentsCard.pathThrough', {
            path: rests,
            chain: <Chain refs={between} entities={entities} />,
          })}
    </li>
  );
}

/** How the products and services rest on the entity, whatever their steps. */
export function PathList(props: {
  paths: DependentPath[];
  entities: Dependents['entities'];
}) {
  const { paths, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const fold = useFold(paths, AT_FIRST);
  if (paths.length === 0) return null;
  return (
    <Section title={t('dependentsCard.pathsTitle')}>
      <ul className={styles.list}>
        {fold.shown.map(path => (
          <Path
            key={`${path.how} ${path.via.join(' ')}`}
            path={path}
            entities={entities}
          />
        ))}
      </ul>
      <MoreButton fold={fold} />
    </Section>
  );
}
