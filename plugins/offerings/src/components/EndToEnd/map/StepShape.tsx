import type { StepType } from '@offerings/backstage-plugin-offerings-common';
import { SIZES } from '../layout/sizes';
import styles from './StepShape.module.css';

/** Props of {@link StepShape}. */
export interface StepShapeProps {
  type: StepType;
  width: number;
  height: number;
  /** The main path has a stronger outline. */
  strong?: boolean;
}

/** The outline that tells the type of a step without any colour. */
export function StepShape(props: StepShapeProps) {
  const { type, width, height, strong } = props;
  const classes = [styles.shape, styles[type], strong && styles.strong];
  return (
    <svg
      className={classes.filter(Boolean).join(' ')}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      <path d={outline(type, width, height)} />
      {type === 'assistance' && (
        <rect
          className={styles.inner}
          x={4.5}
          y={4.5}
          width={width - 9}
          height={height - 9}
          rx={4}
        />
      )}
    </svg>
  );
}

function outline(type: StepType, width: number, height: number): string {
  const scale = Math.min(1, height / SIZES.stepHeight);
  switch (type) {
    case 'decision':
      return hexagon(width, height, SIZES.hexagon * scale);
    case 'wait':
      return roundedBox(width, height, height / 2 - 1);
    case 'communication':
      return bubble(width, height, SIZES.tail * scale);
    default:
      return roundedBox(width, height, 8 * scale);
  }
}

function hexagon(width: number, height: number, point: number): string {
  const middle = height / 2;
  return [
    `M1 ${middle} L${point} 1 L${width - point} 1 L${width - 1} ${middle}`,
    `L${width - point} ${height - 1} L${point} ${height - 1} Z`,
  ].join(' ');
}

function roundedBox(width: number, height: number, radius: number): string {
  const [right, bottom] = [width - 1, height - 1];
  const arc = `a${radius} ${radius} 0 0 1`;
  return [
    `M${1 + radius} 1 H${right - radius} ${arc} ${radius} ${radius}`,
    `V${bottom - radius} ${arc} -${radius} ${radius}`,
    `H${1 + radius} ${arc} -${radius} -${radius}`,
    `V${1 + radius} ${arc} ${radius} -${radius} Z`,
  ].join(' ');
}

function bubble(width: number, height: number, tail: number): string {
  const radius = tail;
  const [right, bottom] = [width - 1, height - tail];
  const arc = `a${radius} ${radius} 0 0 1`;
  return [
    `M${1 + radius} 1 H${right - radius} ${arc} ${radius} ${radius}`,
    `V${bottom - radius} ${arc} -${radius} ${radius}`,
    `H${tail * 4} L${tail * 2} ${height - 1} V${bottom}`,
    `H${1 + radius} ${arc} -${radius} -${radius}`,
    `V${1 + radius} ${arc} ${radius} -${radius} Z`,
  ].join(' ');
}
