import { drawLine, type SparklinePoint } from './scale';
import styles from './Sparkline.module.css';

/** Props of {@link Sparkline}. */
export interface SparklineProps {
  /** In any order. */
  points: SparklinePoint[];
  /** What the line says, for those who don't see it. */
  label: string;
  /** Drawn as a dashed line. */
  target?: number;
  /** The value at the lower edge; left out, the lowest that is drawn. */
  min?: number;
  /** The value at the upper edge; left out, the highest that is drawn. */
  max?: number;
  /** In pixels. */
  width?: number;
  /** In pixels. */
  height?: number;
}

const LAST_RADIUS = 3;

function asPath(points: Array<{ x: number; y: number }>): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

/** How a value went over time, small enough to stand in a row; its colour is that of the text. */
export function Sparkline(props: SparklineProps) {
  const { points, label, target, min, max, width = 120, height = 28 } = props;
  const inset = LAST_RADIUS + 1;
  const line = drawLine(points, { width, height, inset, target, min, max });
  const last = line.points[line.points.length - 1];
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.sparkline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {line.target !== undefined && (
        <line
          className={styles.target}
          x1={0}
          x2={width}
          y1={line.target}
          y2={line.target}
        />
      )}
      {line.points.length > 1 && (
        <polyline className={styles.line} points={asPath(line.points)} />
      )}
      {last && (
        <circle
          className={styles.last}
          cx={last.x}
          cy={last.y}
          r={LAST_RADIUS}
        />
      )}
    </svg>
  );
}
