export * from './dimensions';
export * from './measures';
export * from './ownTerms';
export * from './practices';
export * from './stages';
