export * from './applyMigrations';
export * from './databaseGuard';
export * from './inTime';
export * from './oneAtATime';
