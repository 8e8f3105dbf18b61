import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RejectedDescriptor } from '@offerings/backstage-plugin-offerings-common';
import { RiFileWarningLine } from '@remixicon/react';
import { kindOf } from '../../model/refs';
import { offeringsTranslationRef } from '../../translation';
import { LocationName, MistakeList } from '../ProcessingErrors';
import { useReadingFormat } from '../ReadingFormat';
import type { RejectedFile as File } from './byLocation';
import styles from './RejectedDescriptors.module.css';

function Descriptor(props: { descriptor: RejectedDescriptor; now: number }) {
  const { descriptor, now } = props;
  const { entityRef, errors, lastSeen } = descriptor;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { ago } = useReadingFormat();
  // The ref of a Location is made by the catalog, and says nothing to whoever wrote the file.
  const name =
    kindOf(entityRef) === 'location'
      ? t('rejectedDescriptors.wholeFile')
      : entityRef;
  return (
    <li className={styles.descriptor}>
      <div className={styles.line}>
        <h4 className={styles.name}>{name}</h4>
        <time dateTime={lastSeen} className={styles.seen}>
          {t('rejectedDescriptors.lastSeen', {
            ago: ago(lastSeen, now) ?? lastSeen,
          })}
        </time>
      </div>
      <MistakeList
        mistakes={errors}
        label={t('rejectedDescriptors.mistakes', { entity: name })}
      />
    </li>
  );
}

/** One file with each descriptor of it that was rejected. */
export function RejectedFile(props: { file: File; now: number }) {
  const { location, descriptors } = props.file;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <li className={styles.file}>
      <h3 className={styles.where}>
        <RiFileWarningLine size={20} aria-hidden className={styles.fileIcon} />
        <span className={styles.path}>
          {location ? (
            <LocationName location={location} />
          ) : (
            t('rejectedDescriptors.unknownLocation')
          )}
        </span>
      </h3>
      <ul className={styles.descriptors}>
        {descriptors.map(descriptor => (
          <Descriptor
            key={descriptor.entityRef}
            descriptor={descriptor}
            now={props.now}
          />
        ))}
      </ul>
    </li>
  );
}
