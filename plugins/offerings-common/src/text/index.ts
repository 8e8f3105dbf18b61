export * from './descriptorYaml';
export * from './duration';
export * from './nearest';
export * from './placeholder';
export * from './safeUrl';
