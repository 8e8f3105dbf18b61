import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Stage } from '@offerings/backstage-plugin-offerings-common';
import { ViewportPortal } from '@xyflow/react';
import { offeringsTranslationRef } from '../../../translation';
import type { ColumnBox, MapLayout } from '../layout';
import styles from './Backdrop.module.css';

/** What lies under the steps: stages, lanes, holes and practices. */
export function Backdrop({ layout }: { layout: MapLayout }) {
  return (
    <ViewportPortal>
      <div className={styles.backdrop} aria-hidden>
        {layout.columns.map(column => (
          <StageColumn key={column.stage} column={column} layout={layout} />
        ))}
        {layout.lanes.map(({ lane, ...box }) => (
          <div key={lane.key} className={styles.lane} style={place(box)} />
        ))}
        {layout.practices.map(band => (
          <div
            key={`${band.practice} ${band.x}`}
            className={band.absent ? styles.absent : styles.band}
            style={place(band)}
          >
            {band.thread > 0 && (
              <span className={styles.thread} style={{ width: band.thread }} />
            )}
            {band.label && (
              <span className={styles[band.label.place]}>
                {band.label.text}
              </span>
            )}
          </div>
        ))}
      </div>
    </ViewportPortal>
  );
}

function StageColumn(props: { column: ColumnBox; layout: MapLayout }) {
  const { column, layout } = props;
  const words = useColumnWords();
  const { title, text } = words(column);
  return (
    <>
      <div
        className={styles.column}
        style={{
          left: column.x,
          top: 0,
          width: column.width,
          height: layout.size.height,
        }}
      />
      {column.state !== 'filled' && (
        <div
          className={column.state === 'hole' ? styles.hole : styles.empty}
          style={place({
            x: column.x + 6,
            y: 6,
            width: column.width - 12,
            height: layout.lanesBottom - 12,
          })}
        >
          <span
            className={styles.note}
            style={{ top: column.note.y - 6, width: column.width - 24 }}
          >
            {title && <strong>{title}</strong>}
            {text}
          </span>
        </div>
      )}
    </>
  );
}

function useColumnWords() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return ({ stage, state }: ColumnBox): { title?: string; text: string } => {
    switch (state) {
      case 'hole':
        return {
          title: t('endToEnd.hole.word'),
          text: t(`endToEnd.hole.${stage}`),
        };
      case 'not-needed':
        return { text: t(notNeededKey(stage)) };
      case 'elsewhere':
        return { text: t('endToEnd.elsewhere') };
      default:
        return { text: '' };
    }
  };
}

function notNeededKey(stage: Stage) {
  return stage === 'acquire' || stage === 'build'
    ? (`endToEnd.notNeeded.${stage}` as const)
    : 'endToEnd.notNeeded.other';
}

function place(box: { x: number; y: number; width: number; height: number }) {
  return { left: box.x, top: box.y, width: box.width, height: box.height };
}
