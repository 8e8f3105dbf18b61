import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useStore, useViewport } from '@xyflow/react';
import { memo } from 'react';
import { useStageTitle } from '../../../hooks';
import { offeringsTranslationRef } from '../../../translation';
import type { ColumnBox, MapLayout } from '../layout';
import { LoopArrow } from './LoopArrow';
import styles from './StageHeader.module.css';

/** Under this width, in pixels on screen, a stage shows its name only. */
const ROOM_FOR_MEANING = 74;
/** A name that has less room moves out of sight with its column. */
const ROOM_FOR_NAME = 120;

/** The names of the stages; they stay in sight and move sideways with the map. */
export const StageHeader = memo(({ layout }: { layout: MapLayout }) => {
  const { x, zoom } = useViewport();
  const width = useStore(state => state.width);
  return (
    <div className={styles.header} aria-hidden>
      {layout.columns.map(column => (
        <div
          key={column.stage}
          className={styles.stage}
          style={inSight(x + column.x * zoom, column.width * zoom, width)}
        >
          <StageName column={column} width={column.width * zoom} />
        </div>
      ))}
      <LoopArrow layout={layout} x={x} zoom={zoom} />
    </div>
  );
});

/** The part of a column that is in sight, so that its name is in the middle of it; as it is where none is. */
function inSight(left: number, width: number, visible: number) {
  const from = Math.max(0, left);
  const to = Math.min(visible, left + width);
  const needed = Math.min(width, ROOM_FOR_NAME);
  return to - from < needed
    ? { left, width }
    : { left: from, width: to - from };
}

function StageName(props: { column: ColumnBox; width: number }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const { stage, state } = props.column;
  return (
    <>
      <span className={state === 'filled' ? styles.name : styles.quiet}>
        {stageTitle(stage)}
      </span>
      {state === 'hole' ? (
        <span className={styles.hole}>{t('endToEnd.hole.word')}</span>
      ) : (
        props.width >= ROOM_FOR_MEANING && (
          <span className={styles.meaning}>
            {t(`endToEnd.meaning.${stage}`)}
          </span>
        )
      )}
    </>
  );
}
