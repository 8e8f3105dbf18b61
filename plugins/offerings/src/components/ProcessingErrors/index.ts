export * from './LocationName';
export * from './MistakeList';
export * from './ProcessingErrors';
export * from './statusItems';
