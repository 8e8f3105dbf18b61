export * from './dimensions';
export * from './measures';
export * from './practices';
export * from './stages';
