export * from './group';
export * from './kinds';
export * from './offering';
export * from './practice';
export * from './product';
export * from './schema';
export * from './service';
export * from './valueStream';
