import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { EntityName } from '../EntityName';
import styles from './CoverageContent.module.css';

/** The refs that lead nowhere for this reader, and who names them. */
export function UnresolvedRefs(props: { model: ValueModel }) {
  const { unresolved, entities } = props.model;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (unresolved.length === 0) return null;
  return (
    <section id="unresolved" tabIndex={-1} className={styles.section}>
      <Card>
        <CardHeader>
          <Text as="h3" variant="title-x-small" weight="bold">
            {t('coverageContent.unresolved')}
          </Text>
        </CardHeader>
        <CardBody>
          <Text as="p" variant="body-medium" color="secondary">
            {t('coverageContent.unresolvedIntro')}
          </Text>
          <ul className={styles.unresolved}>
            {unresolved.map(({ ref, namedBy }) => (
              <li key={ref}>
                <code>{ref}</code> {t('coverageContent.namedBy')}{' '}
                <CommaList
                  items={namedBy.map(namer => (
                    <EntityName entityRef={namer} entities={entities} />
                  ))}
                />
              </li>
            ))}
          </ul>
        </CardBody>
      </Card>
    </section>
  );
}
