export * from './applyMigrations';
export * from './inTime';
export * from './oneAtATime';
