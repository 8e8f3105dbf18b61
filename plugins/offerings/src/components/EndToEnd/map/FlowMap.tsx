import '@xyflow/react/dist/style.css';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactFlowProvider, useStore } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import { practiceTitle } from '../../../model/titles';
import { offeringsTranslationRef } from '../../../translation';
import { layout as layoutOf, longestWaits, type BandWords } from '../layout';
import type { ValueMapView } from '../types';
import { useWidth } from '../useWidth';
import { Canvas, type CanvasProps } from './Canvas';
import { toFlowElements } from './flowElements';
import styles from './FlowMap.module.css';
import { LaneTitles } from './LaneTitles';
import { Overview } from './Overview';
import { StageHeader } from './StageHeader';
import { useEdgeWords } from './useEdgeWords';
import { useMapView } from './useMapView';
import { heightOnPage, initialView, smallestZoom } from './view';
import { ZoomControls } from './ZoomControls';

/** So many times wider than the page, a map has an overview. */
const LARGE = 1.2;

/** The picture of the value streams: stages as columns, performers as lanes. */
export default function FlowMap(props: ValueMapView) {
  const { flows } = props;
  const [ref, space] = useWidth();
  // Nothing is laid out for a width that is not known yet.
  return space > 0 ? (
    // A new picture begins with a view of its own.
    <Picture
      key={`${flows.map(flow => flow.valueStream).join()} ${space}`}
      {...props}
      canvas={ref}
      space={space}
    />
  ) : (
    <div className={styles.frame}>
      <div className={styles.lanes} />
      <div ref={ref} className={styles.canvas} />
    </div>
  );
}

interface PictureProps extends ValueMapView {
  canvas(element: HTMLElement | null): void;
  /** The width for the map, in pixels. */
  space: number;
}

function Picture(props: PictureProps) {
  const { model, flows, space } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const labelOf = useEdgeWords();
  const bandLabelOf = useCallback(
    ({ practice, title, absent }: BandWords) => {
      const named = practiceTitle(practice, t, title);
      return absent
        ? t('endToEnd.practices.absentLabel', { practice: named })
        : named;
    },
    [t],
  );
  const layout = useMemo(
    () => layoutOf(model, flows, { width: space, labelOf, bandLabelOf }),
    [model, flows, space, labelOf, bandLabelOf],
  );
  const longest = useMemo(() => longestWaits(flows), [flows]);
  const elements = useMemo(() => toFlowElements(layout), [layout]);
  const start = initialView(layout, space);
  const height = heightOnPage(layout, start.zoom);
  const smallest = smallestZoom(layout, { width: space, height });
  return (
    // What the library knows from the beginning it draws at once, and not after an empty map.
    <ReactFlowProvider
      initialNodes={elements.nodes}
      initialEdges={elements.edges}
      initialWidth={space}
      initialHeight={height}
    >
      <Frame {...props} {...{ layout, elements, longest, start, smallest }} />
    </ReactFlowProvider>
  );
}

type FrameProps = PictureProps & Omit<CanvasProps, 'view'>;

/** The titles around the map, which stay in sight. */
function Frame(props: FrameProps) {
  const { layout, start, selected, sought, found, details, canvas, space } =
    props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const view = useMapView(layout, {
    selected: details ? selected : undefined,
    sought,
  });
  const zoom = useStore(({ transform }) => transform[2]);
  return (
    <div className={styles.frame}>
      <div className={styles.corner} aria-hidden>
        {t('endToEnd.lane.corner')}
      </div>
      <div className={styles.stages}>
        <StageHeader layout={layout} />
      </div>
      <div className={styles.lanes}>
        <LaneTitles layout={layout} />
        <ZoomControls actions={view.actions} />
      </div>
      <div
        ref={canvas}
        className={styles.canvas}
        // A map drawn smaller leaves no empty room beneath it.
        style={{ height: heightOnPage(layout, Math.min(zoom, start.zoom)) }}
      >
        <Canvas {...props} view={view} />
      </div>
      {layout.size.width * start.zoom > LARGE * space && (
        <Overview layout={layout} found={found} width={space} />
      )}
      {details && <div className={styles.details}>{details}</div>}
    </div>
  );
}
