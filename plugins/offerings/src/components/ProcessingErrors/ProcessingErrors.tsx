import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import { safeUrl } from '@offerings/backstage-plugin-offerings-common';
import { RiExternalLinkLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { LocationName } from './LocationName';
import { MistakeList } from './MistakeList';
import { processingErrors } from './statusItems';
import styles from './ProcessingErrors.module.css';

/** The way to the file, where the catalog knows one that can be followed. */
function EditLink(props: { url: string | undefined }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const url = safeUrl(props.url);
  return url ? (
    <ButtonLink
      size="small"
      variant="secondary"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      iconEnd={<RiExternalLinkLine aria-label={t('yaml.opensElsewhere')} />}
    >
      {t('yaml.edit')}
    </ButtonLink>
  ) : null;
}

/** What is wrong with the latest version of a descriptor whose last valid version the page shows. */
export function ProcessingErrors() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { entity } = useEntity();
  const mistakes = processingErrors(entity);
  const { annotations = {} } = entity.metadata;
  const location = annotations[ANNOTATION_LOCATION];
  return (
    <Legible>
      <EntityInfoCard title={t('processingErrors.title')}>
        <p className={styles.intro}>
          {t('processingErrors.intro', { count: mistakes.length })}
        </p>
        <MistakeList mistakes={mistakes} label={t('processingErrors.list')} />
        <div className={styles.foot}>
          <EditLink url={annotations[ANNOTATION_EDIT_URL]} />
          {location && (
            <p className={styles.where}>
              {t('processingErrors.location', {
                location: <LocationName location={location} />,
              })}
            </p>
          )}
        </div>
      </EntityInfoCard>
    </Legible>
  );
}
