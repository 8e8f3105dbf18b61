import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import type { MapLayout } from '../layout';
import type { ValueMapView } from '../types';
import { Backdrop } from './Backdrop';
import styles from './Canvas.module.css';
import { EdgeMarkers } from './EdgeMarkers';
import type { FlowElements } from './flowElements';
import { MapContextProvider, MapReaderProvider } from './MapContext';
import { RouteEdge } from './RouteEdge';
import { StepNode } from './StepNode';
import type { MapView } from './useMapView';
import { useMapWords } from './useMapWords';
import { MAX_ZOOM, type View } from './view';

/** From so many steps on, only what is in sight is drawn. */
const MANY_STEPS = 150;

const NODE_TYPES = { step: StepNode };
const EDGE_TYPES = { route: RouteEdge };

/** The library explains keys that do nothing here, in English. */
const NO_WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

/** Props of {@link Canvas}. */
export interface CanvasProps extends ValueMapView {
  layout: MapLayout;
  elements: FlowElements;
  longest: ReadonlySet<string>;
  start: View;
  /** How small it can be made. */
  smallest: number;
  /** What can be done to the view. */
  view: MapView;
}

/** The part of the map that pans and zooms. */
export function Canvas(props: CanvasProps) {
  const { layout, elements, start, smallest, view } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const extent = useMemo(() => extentOf(layout), [layout]);
  const context = useContextValue(props);
  const reader = useReaderValue(props);
  return (
    <MapContextProvider value={context}>
      <div
        ref={view.ref}
        className={styles.canvas}
        role="group"
        aria-label={t('endToEnd.map.label')}
        aria-describedby="offerings-end-to-end-help"
      >
        <span id="offerings-end-to-end-help" hidden>
          {t('endToEnd.map.help')}
        </span>
        <EdgeMarkers />
        <MapReaderProvider value={reader}>
          <ReactFlow
            {...elements}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            defaultViewport={start}
            minZoom={smallest}
            maxZoom={MAX_ZOOM}
            translateExtent={extent}
            onlyRenderVisibleElements={layout.nodes.length > MANY_STEPS}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            ariaLabelConfig={NO_WORDS}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
          >
            <Backdrop layout={layout} />
          </ReactFlow>
        </MapReaderProvider>
      </div>
    </MapContextProvider>
  );
}

function useContextValue(props: CanvasProps) {
  const { model, flows, layout, longest } = props;
  const words = useMapWords(model);
  return useMemo(
    () => ({
      words,
      several: flows.length > 1,
      longest,
      forks: new Set(
        layout.edges
          .filter(({ edge }) => edge.branch === 'parallel')
          .map(({ from }) => from),
      ),
      counts: flows.map(flow => flow.steps.length),
    }),
    [words, flows, layout, longest],
  );
}

function useReaderValue({ selected, found, onSelect, view }: CanvasProps) {
  const { reveal, onKeyDown } = view;
  return useMemo(
    () => ({
      selected,
      found: found && new Set(found),
      open: onSelect,
      reveal,
      onKeyDown,
    }),
    [selected, found, onSelect, reveal, onKeyDown],
  );
}

function extentOf({ size }: MapLayout): [[number, number], [number, number]] {
  const around = 40;
  const roomForDetails = 420;
  return [
    [-around, -around],
    [size.width + roomForDetails, size.height + around],
  ];
}
