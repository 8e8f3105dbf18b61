import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useId } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { MoreButton, useFold } from '../Fold';
import { FINDING_ICONS } from '../StreamFlow/findingIcons';
import styles from './StreamMap.module.css';

const MOST_SHOWN = 12;

/** Every finding of the stream in a sentence, also what stands on no step of the map. */
export function AllFindings(props: {
  flow: ValueStreamFlow;
  model: ValueModel;
}) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const heading = useId();
  const fold = useFold(props.flow.findings, MOST_SHOWN);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t('streamMap.findings')}
      </h3>
      {fold.shown.length === 0 && (
        <p className={styles.note}>{t('streamMap.noFindings')}</p>
      )}
      <ul className={styles.findings}>
        {fold.shown.map(({ kind, statement }) => {
          const Icon = FINDING_ICONS[kind];
          return (
            <li key={statement}>
              <Icon size={16} aria-hidden className={styles.findingIcon} />
              <span>
                <b>{t(`streamFlow.finding.${kind}`)}.</b> {statement}
              </span>
            </li>
          );
        })}
      </ul>
      <MoreButton fold={fold} />
    </section>
  );
}
