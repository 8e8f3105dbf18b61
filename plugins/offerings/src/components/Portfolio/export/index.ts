export * from './ExportButton';
export * from './useExport';
