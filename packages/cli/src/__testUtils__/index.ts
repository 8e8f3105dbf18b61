export * from './catalogServer';
export * from './descriptors';
export * from './diagnostics';
export * from './runIn';
export * from './tempFolder';
