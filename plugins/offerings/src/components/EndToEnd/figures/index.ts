export { FlowFigures } from './FlowFigures';
export { parseDuration } from './parseDuration';
export { useDurationFormat } from './useDurationFormat';
export type { DurationFormat } from './useDurationFormat';
export { useWaitWords } from './useWaitWords';
