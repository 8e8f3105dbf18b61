export * from './answers';
export * from './examples';
export * from './form';
export * from './portal';
