export * from './MapFold';
export * from './ResultPanel';
