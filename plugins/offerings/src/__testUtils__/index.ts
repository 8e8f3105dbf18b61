export * from './renderOnEntityPage';
export * from './responseError';
