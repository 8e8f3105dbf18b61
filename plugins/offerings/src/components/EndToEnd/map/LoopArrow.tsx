import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../../translation';
import type { MapLayout } from '../layout';
import styles from './StageHeader.module.css';

/** Props of {@link LoopArrow}. */
export interface LoopArrowProps {
  layout: MapLayout;
  /** Where the map is on screen. */
  x: number;
  zoom: number;
}

const TOP = 9;
const BOTTOM = 23;
const RADIUS = 8;

/** The way from the last stage back to the first; dotted as long as no step takes it. */
export function LoopArrow(props: LoopArrowProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { layout, x, zoom } = props;
  const closed = layout.edges.some(({ edge }) => edge.kind === 'learning');
  const columns = layout.columns;
  const middle = (index: number) =>
    x + (columns[index].x + columns[index].width / 2) * zoom;
  const left = middle(0);
  const right = middle(columns.length - 1);
  return (
    <>
      <svg
        className={closed ? styles.loop : `${styles.loop} ${styles.loopOpen}`}
      >
        <path
          d={[
            `M${right} ${BOTTOM} V${TOP + RADIUS}`,
            `Q${right} ${TOP} ${right - RADIUS} ${TOP}`,
            `H${left + RADIUS} Q${left} ${TOP} ${left} ${TOP + RADIUS}`,
            `V${BOTTOM - 6}`,
          ].join(' ')}
        />
        <path
          className={styles.head}
          d={`M${left - 5} ${BOTTOM - 8} h10 l-5 8 z`}
        />
      </svg>
      <span
        className={
          closed
            ? styles.loopLabel
            : `${styles.loopLabel} ${styles.loopLabelOpen}`
        }
        style={{ left: (left + right) / 2 }}
      >
        {closed ? t('endToEnd.loop') : t('endToEnd.loopOpen')}
      </span>
    </>
  );
}
