import { EDGE_KINDS, type EdgeKind } from '../layout';
import styles from './EdgeMarkers.module.css';

/** The id of the arrowhead of a kind of edge. */
export function markerId(kind: EdgeKind): string {
  return `offerings-end-to-end-arrow-${kind}`;
}

/** The arrowheads; they have to be in the document once. */
export function EdgeMarkers() {
  return (
    <svg className={styles.defs} aria-hidden>
      <defs>
        {EDGE_KINDS.map(kind => (
          <marker
            key={kind}
            id={markerId(kind)}
            viewBox="0 0 10 10"
            refX={9}
            refY={5}
            markerWidth={10}
            markerHeight={10}
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path className={styles[kind]} d="M0 0.6 L10 5 L0 9.4 z" />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
