import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import {
  columnStates,
  columnWidths,
  placeColumns,
  placeNotes,
} from './columns';
import { placeLabels } from './labels';
import { labelText, type LabelText } from './labelText';
import { findLanes, type Lanes } from './lanes';
import { mapEdges, mapSteps } from './mapSteps';
import { Occupancy } from './occupancy';
import { place, type Placement } from './place';
import { pointsOf } from './points';
import { assignPorts } from './ports';
import { roomForLabels } from './labelRoom';
import { placePractices, practicesOf, type BandWords } from './practices';
import { routeEdge, type GridRoute } from './route';
import { scaleOf, type Scale } from './scale';
import { SIZES } from './sizes';
import { assignTracks } from './tracks';
import type {
  Box,
  EdgeRoute,
  LaneBox,
  MapEdge,
  MapLayout,
  MapStep,
  StepBox,
} from './types';

/** What {@link layout} can be told. */
export interface LayoutOptions {
  /** The width to fill, in pixels; a map that needs more is wider. */
  width?: number;
  /** The words on an edge, if any; a line break starts a new line. */
  labelOf?(edge: MapEdge): string | undefined;
  /** The words on a practice's band. */
  bandLabelOf?(band: BandWords): string;
}

/**
 * Places value streams on the map: stages are columns, performers are lanes, and no arrow runs under a step. Pure: the
 * same model gives the same picture.
 */
export function layout(
  model: ValueModel,
  flows: readonly ValueStreamFlow[],
  options: LayoutOptions = {},
): MapLayout {
  const steps = mapSteps(flows);
  const edges = mapEdges(flows);
  const lanes = findLanes(model, steps, edges);
  const placement = place(steps, edges, lanes);
  const routes = findRoutes(edges, placement);
  const tracks = assignTracks(
    routes,
    placement.columns.length,
    placement.rows.length,
  );
  const texts = labelTexts(edges, options);
  const states = columnStates(model, new Set(steps.map(s => s.step.stage)));
  const x = scaleOf({
    lengths: columnWidths(placement, states),
    tracks: tracks.vertical,
    gap: SIZES.columnGap,
    reserved: roomForLabels(routes, texts, placement),
    minimum: options.width,
    maximumGrowth: 36,
  });
  const y = scaleOf({
    lengths: placement.rows.map(() => SIZES.stepHeight),
    tracks: tracks.horizontal,
    gap: SIZES.rowGap,
    reserved: [tracks.horizontal[0] > 0 ? SIZES.topRoom : 0],
  });
  const nodes = placeNodes(steps, lanes, placement, { x, y });
  const drawn = placeLabels(
    drawEdges(routes, nodes, { x, y }),
    nodes,
    texts,
    x.length,
  );
  const laneBoxes = placeLanes(lanes, placement, x.length, y);
  const columns = placeNotes(
    placeColumns(placement, states, x, y.length),
    laneBoxes,
    drawn,
  );
  const practices = placePractices(
    practicesOf(model.practices, options.bandLabelOf),
    columns,
    y.length,
  );
  return {
    columns,
    lanes: laneBoxes,
    nodes,
    edges: drawn,
    practices,
    lanesBottom: y.length,
    size: { width: x.length, height: bottomOf(practices, y.length) },
  };
}

function bottomOf(bands: readonly Box[], lanesBottom: number): number {
  return Math.max(
    lanesBottom + SIZES.practiceMinimum,
    ...bands.map(band => band.y + band.height + SIZES.practiceHead),
  );
}

/** Near ends first: a short straight arrow is worth more than a long one. */
function findRoutes(edges: readonly MapEdge[], placement: Placement) {
  const occupancy = new Occupancy(placement);
  const withCells = edges.flatMap(edge => {
    const from = placement.cells.get(edge.from);
    const to = placement.cells.get(edge.to);
    return from && to ? [{ edge, from, to }] : [];
  });
  return withCells
    .map((item, index) => ({ ...item, index, length: distance(item) }))
    .sort((a, b) => a.length - b.length || a.index - b.index)
    .map(({ edge, from, to }) => routeEdge(edge, from, to, occupancy));
}

function distance({ from, to }: Record<'from' | 'to', StepBox['cell']>) {
  return Math.abs(from.column - to.column) + Math.abs(from.row - to.row);
}

function labelTexts(
  edges: readonly MapEdge[],
  { labelOf }: LayoutOptions,
): ReadonlyMap<string, LabelText> {
  const texts = new Map<string, LabelText>();
  for (const edge of edges) {
    const words = labelOf?.(edge);
    if (words) {
      texts.set(edge.key, labelText(words));
    }
  }
  return texts;
}

function placeNodes(
  steps: readonly MapStep[],
  lanes: Lanes,
  placement: Placement,
  { x, y }: { x: Scale; y: Scale },
): StepBox[] {
  return steps.flatMap(step => {
    const cell = placement.cells.get(step.key);
    return cell
      ? [
          {
            ...step,
            type: step.step.type,
            lane: lanes.lanes[lanes.laneOf.get(step.key) ?? 0].key,
            cell,
            x: x.cells[cell.column].start,
            y: y.cells[cell.row].start,
            width: x.cells[cell.column].length,
            height: y.cells[cell.row].length,
          },
        ]
      : [];
  });
}

function placeLanes(
  { lanes }: Lanes,
  { rows }: Placement,
  width: number,
  y: Scale,
): LaneBox[] {
  return lanes.map((lane, index) => {
    const top = y.edges[rows.indexOf(index)];
    const bottom = y.edges[rows.lastIndexOf(index) + 1];
    return { lane, x: 0, y: top, width, height: bottom - top };
  });
}

function drawEdges(
  routes: readonly GridRoute[],
  nodes: readonly StepBox[],
  scales: { x: Scale; y: Scale },
): EdgeRoute[] {
  const boxes = new Map(nodes.map(node => [node.key, node]));
  const ports = assignPorts(routes);
  return routes.flatMap(route => {
    const from = boxes.get(route.from);
    const to = boxes.get(route.to);
    const port = ports.get(route);
    return from && to && port
      ? [
          {
            key: route.key,
            from: route.from,
            to: route.to,
            edge: route.edge,
            points: pointsOf(route, port, { from, to }, scales),
          },
        ]
      : [];
  });
}
