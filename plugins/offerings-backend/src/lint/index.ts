export * from './DefaultFileLinter';
export * from './FileLinter';
export * from './lintBody';
export * from './routes';
