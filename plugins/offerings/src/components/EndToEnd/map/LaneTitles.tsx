import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useViewport } from '@xyflow/react';
import { memo } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import type { Lane, MapLayout } from '../layout';
import styles from './LaneTitles.module.css';

/** Under these heights, in pixels on screen, a lane has no room for all of its words, or for none. */
const ROOM_FOR_ALL = 44;
const ROOM_FOR_NAME = 15;

/** The names of the lanes and practices; they stay in sight and move up and down with the map. */
export const LaneTitles = memo(({ layout }: { layout: MapLayout }) => {
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
          <LaneName lane={lane} height={box.height * zoom} />
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
});

function LaneName({ lane, height }: { lane: Lane; height: number }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const nobody = lane.kind === 'nobody';
  if (height < ROOM_FOR_NAME) {
    return null;
  }
  const hasRoom = height >= ROOM_FOR_ALL;
  return (
    <>
      <span className={hasRoom ? styles.name : styles.brief} title={lane.title}>
        {nobody ? t('endToEnd.lane.nobody') : lane.title}
      </span>
      {hasRoom && (
        <span className={styles.kind}>
          {nobody
            ? t('endToEnd.lane.nobodyMeaning')
            : t(`endToEnd.lane.${lane.kind}`)}
        </span>
      )}
    </>
  );
}
