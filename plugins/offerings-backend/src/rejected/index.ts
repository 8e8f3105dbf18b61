export * from './RejectedReader';
export * from './routes';
export * from './settings';
export * from './startRejected';
