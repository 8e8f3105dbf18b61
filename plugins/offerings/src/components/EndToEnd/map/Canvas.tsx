import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Position, ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { edgeKind, type MapLayout } from '../layout';
import type { ValueMapView } from '../types';
import { Backdrop } from './Backdrop';
import styles from './Canvas.module.css';
import { EdgeMarkers } from './EdgeMarkers';
import { MapContextProvider, MapReaderProvider } from './MapContext';
import { RouteEdge, type RouteEdgeType } from './RouteEdge';
import { StepNode, type StepNodeType } from './StepNode';
import type { MapView } from './useMapView';
import { useMapWords, type MapWords } from './useMapWords';
import { MAX_ZOOM, MIN_ZOOM, type View } from './view';

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
  longest: ReadonlySet<string>;
  start: View;
  /** What can be done to the view. */
  view: MapView;
}

/** The part of the map that pans and zooms. */
export function Canvas(props: CanvasProps) {
  const { layout, start, view } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const nodes = useMemo(() => layout.nodes.map(toNode), [layout]);
  const edges = useMemo(() => toEdges(layout, t), [layout, t]);
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
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            defaultViewport={start}
            minZoom={MIN_ZOOM}
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

/** Says all that the library would else measure in the page, step by step, before it draws the first arrow. */
function toNode(box: MapLayout['nodes'][number]): StepNodeType {
  const { width, height } = box;
  return {
    id: box.key,
    type: 'step',
    position: { x: box.x, y: box.y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'target', position: Position.Left, x: 0, y: height / 2 },
      { type: 'source', position: Position.Right, x: width, y: height / 2 },
    ],
    // The button says what it is.
    domAttributes: { 'aria-roledescription': undefined },
    data: { box },
  };
}

/** What matters more lies on top. */
function toEdges(
  { nodes, edges }: MapLayout,
  t: MapWords['t'],
): RouteEdgeType[] {
  const titles = new Map(nodes.map(({ key, step }) => [key, step.title]));
  const labelOf = ({ from, to }: MapLayout['edges'][number]) =>
    t('endToEnd.edge.label', {
      from: titles.get(from) ?? from,
      to: titles.get(to) ?? to,
    });
  const rank = ({ edge }: MapLayout['edges'][number]) =>
    Number(edgeKind(edge) !== 'flow') + 2 * Number(edge.onMainPath);
  return [...edges]
    .sort((a, b) => rank(a) - rank(b))
    .map(route => ({
      id: route.key,
      type: 'route',
      source: route.from,
      target: route.to,
      ariaLabel: labelOf(route),
      // The list says where each step leads, with all that the arrow shows.
      domAttributes: {
        'aria-hidden': true,
        'aria-roledescription': undefined,
      },
      data: { route },
    }));
}

function extentOf({ size }: MapLayout): [[number, number], [number, number]] {
  const around = 40;
  const roomForDetails = 420;
  return [
    [-around, -around],
    [size.width + roomForDetails, size.height + around],
  ];
}
