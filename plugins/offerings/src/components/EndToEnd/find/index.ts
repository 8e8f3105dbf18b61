export * from './FindStep';
export * from './useStepFinder';
