import type {
  FlowEdge,
  FlowStep,
  Stage,
  StepType,
} from '@offerings/backstage-plugin-offerings-common';

/** A step of one of the value streams on the map. */
export interface MapStep {
  /** Unique on the map: the value stream's ref and the step's id. */
  key: string;
  valueStream: string;
  /** The place of its value stream among those on the map, from 0. */
  stream: number;
  /** The place of the step in its value stream, from 0. */
  index: number;
  step: FlowStep;
}

/** A way between two steps on the map. */
export interface MapEdge {
  key: string;
  /** The key of the step that it leaves. */
  from: string;
  /** The key of the step that it leads to. */
  to: string;
  edge: FlowEdge;
}

/** What a lane stands for. */
export type LaneKind =
  | 'stakeholder'
  | 'owner'
  | 'team'
  | 'supplier'
  | 'person'
  | 'component'
  | 'unresolved'
  | 'nobody';

/** Somebody who performs steps, or takes part in them. */
export interface Lane {
  key: string;
  kind: LaneKind;
  /** The name to show; empty for the lane of nobody. */
  title: string;
  /** The entity, where it is one. */
  ref?: string;
}

/** Where something is, in pixels of the unzoomed map. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point of the unzoomed map. */
export interface Point {
  x: number;
  y: number;
}

/** Why there is no step in a column, or `filled` where there is one. */
export type ColumnState = 'filled' | 'hole' | 'not-needed' | 'elsewhere';

/** The column of a stage. */
export interface ColumnBox extends Box {
  stage: Stage;
  state: ColumnState;
  /** Where words fit in an empty column without an arrow under them. */
  note: Point;
}

/** The lane of a performer. */
export interface LaneBox extends Box {
  lane: Lane;
}

/** A step in its place. */
export interface StepBox extends Box, MapStep {
  type: StepType;
  /** The key of its lane. */
  lane: string;
  /** Where it is on the grid; columns and rows count over the whole map. */
  cell: Cell;
}

/** A place on the grid. */
export interface Cell {
  column: number;
  row: number;
}

/** The words on an edge, in their place. */
export interface EdgeLabel extends Box {
  text: string;
}

/** An edge as it is drawn: right-angled, from point to point. */
export interface EdgeRoute extends MapEdge {
  points: Point[];
  label?: EdgeLabel;
}

/** A practice on a stretch of the journey: where it works or, when it is absent, would be expected. */
export interface PracticeBand extends Box {
  practice: string;
  absent: boolean;
  /** Its words, on one of its bands; they stand in the band, or beside it where it is too short for them. */
  label?: { text: string; place: 'inside' | 'after' | 'before' };
  /** How far back the band before it ends, 0 where it is the first. */
  thread: number;
}

/** The whole picture. */
export interface MapLayout {
  columns: ColumnBox[];
  lanes: LaneBox[];
  /** In the order of the flow. */
  nodes: StepBox[];
  edges: EdgeRoute[];
  practices: PracticeBand[];
  /** Where the lanes end and the practices begin. */
  lanesBottom: number;
  size: { width: number; height: number };
}

/** The sides of a step. */
export type Side = 'left' | 'right' | 'top' | 'bottom';
