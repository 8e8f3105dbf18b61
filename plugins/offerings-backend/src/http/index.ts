export * from './callersOwn';
export * from './limitedBody';
