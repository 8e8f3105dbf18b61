export * from './callersOwn';
export * from './limitedBody';
export * from './sendModel';
