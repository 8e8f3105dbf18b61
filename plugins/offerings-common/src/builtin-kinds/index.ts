export * from './builtinModel';
export * from './validateBuiltinKind';
