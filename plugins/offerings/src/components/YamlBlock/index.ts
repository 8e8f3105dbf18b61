export * from './CopyYamlButton';
export * from './FixActions';
export * from './YamlBlock';
export * from './YamlToggle';
