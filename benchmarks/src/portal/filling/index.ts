export { onOrchestrator, type Orchestrator } from './catalogInternals';
export { checkSample } from './checkSample';
export { fillInBulk } from './fillInBulk';
