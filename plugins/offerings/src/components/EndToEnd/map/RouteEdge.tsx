import {
  BaseEdge,
  EdgeLabelRenderer,
  type Edge,
  type EdgeProps,
} from '@xyflow/react';
import { memo } from 'react';
import { edgeKind, type EdgeLabel, type EdgeRoute } from '../layout';
import { markerId } from './EdgeMarkers';
import styles from './RouteEdge.module.css';
import { roundedPath } from './roundedPath';

/** An edge with the way that the layout found for it. */
export type RouteEdgeType = Edge<{ route: EdgeRoute }, 'route'>;

/** An arrow between two steps, drawn by what it means. */
export const RouteEdge = memo(({ id, data }: EdgeProps<RouteEdgeType>) => {
  if (!data) {
    return null;
  }
  const { route } = data;
  const kind = edgeKind(route.edge);
  const path = roundedPath(route.points);
  const [start] = route.points;
  return (
    <>
      {route.edge.onMainPath && <path className={styles.halo} d={path} />}
      <BaseEdge
        id={id}
        path={path}
        className={[styles.edge, styles[kind]].join(' ')}
        markerEnd={`url(#${markerId(kind)})`}
        interactionWidth={0}
      />
      {(kind === 'handoff' || kind === 'weak') && (
        <circle
          className={[styles.start, styles[kind]].join(' ')}
          cx={start.x}
          cy={start.y}
          r={3.5}
        />
      )}
      {kind === 'touchpoint' && (
        <circle
          className={[styles.ring, styles[kind]].join(' ')}
          cx={start.x}
          cy={start.y}
          r={3.5}
        />
      )}
      {route.label && <Label label={route.label} kind={kind} />}
    </>
  );
});

function Label(props: { label: EdgeLabel; kind: string }) {
  const { x, y, width, height, text } = props.label;
  return (
    <EdgeLabelRenderer>
      <span
        aria-hidden
        className={[styles.label, styles[`${props.kind}Label`]].join(' ')}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      >
        {text}
      </span>
    </EdgeLabelRenderer>
  );
}
