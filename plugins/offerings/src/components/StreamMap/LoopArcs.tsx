import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../translation';
import { usePercentFormat } from '../Percent';
import type { LoopArc } from './loops';
import styles from './Sheet.module.css';

const TRACK = 26;
const HEAD = 5;

/** Props of {@link LoopArcs}. */
export interface LoopArcsProps {
  arcs: readonly LoopArc[];
  width: number;
}

/** The rework loops as arrows above the boxes; every box says its own in words. */
export function LoopArcs(props: LoopArcsProps) {
  const { arcs, width } = props;
  if (arcs.length === 0) return null;
  const tracks = Math.max(...arcs.map(({ track }) => track)) + 1;
  const height = tracks * TRACK + 8;
  return (
    <svg
      className={styles.loops}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      {arcs.map(arc => (
        <Arc
          key={`${arc.loop.from} ${arc.loop.to}`}
          arc={arc}
          top={height - (arc.track + 1) * TRACK + 8}
          bottom={height}
        />
      ))}
    </svg>
  );
}

function Arc(props: { arc: LoopArc; top: number; bottom: number }) {
  const { arc, top, bottom } = props;
  const { loop, from, to } = arc;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const percent = usePercentFormat();
  const words =
    loop.share === undefined
      ? t('endToEnd.edge.rework')
      : t('endToEnd.edge.comeBack', { share: percent(loop.share) });
  const tip = bottom - 1;
  return (
    <g>
      <path
        d={`M${from} ${bottom} V${top + 8} q0 -8 -8 -8 H${to + 8} q-8 0 -8 8 V${
          tip - HEAD
        }`}
      />
      <polygon
        points={`${to - HEAD},${tip - HEAD * 1.6} ${to + HEAD},${
          tip - HEAD * 1.6
        } ${to},${tip}`}
      />
      <text x={(from + to) / 2} y={top + 4}>
        {words}
      </text>
    </g>
  );
}
