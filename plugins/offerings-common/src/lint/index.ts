export * from './applyFixes';
export * from './diagnostic';
export * from './lintFiles';
