export * from './branches';
export * from './FindingBursts';
export * from './findingsOnSteps';
export * from './rungs';
export * from './StreamGate';
export * from './streamLinks';
export * from './useStreamFlow';
export * from './useTimeWords';
