import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useViewport } from '@xyflow/react';
import { offeringsTranslationRef } from '../../../translation';
import type { Lane, MapLayout } from '../layout';
import styles from './LaneTitles.module.css';

/** The names of the lanes and practices; they stay in sight and move up and down with the map. */
export function LaneTitles({ layout }: { layout: MapLayout }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { y, zoom } = useViewport();
  return (
    <div className={styles.lanes} aria-hidden>
      {layout.lanes.map(({ lane, ...box }) => (
        <div
          key={lane.key}
          className={styles.lane}
          style={{ top: y + box.y * zoom, height: box.height * zoom }}
        >
          <LaneName lane={lane} />
        </div>
      ))}
      <div
        className={styles.head}
        style={{ top: y + layout.lanesBottom * zoom }}
      >
        {t('endToEnd.practices.title')}
      </div>
    </div>
  );
}

function LaneName({ lane }: { lane: Lane }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const nobody = lane.kind === 'nobody';
  return (
    <>
      <span className={styles.name} title={lane.title}>
        {nobody ? t('endToEnd.lane.nobody') : lane.title}
      </span>
      <span className={styles.kind}>
        {nobody
          ? t('endToEnd.lane.nobodyMeaning')
          : t(`endToEnd.lane.${lane.kind}`)}
      </span>
    </>
  );
}
