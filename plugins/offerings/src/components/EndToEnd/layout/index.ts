export { layout } from './layout';
export type { BandWords } from './practices';
export { mapSteps, stepKey } from './mapSteps';
export * from './types';
export { EDGE_KINDS, edgeKind } from './edgeKind';
export type { EdgeKind } from './edgeKind';
export { longestWaits } from './longestWaits';
export { neighbour } from './neighbour';
export type { Direction } from './neighbour';
