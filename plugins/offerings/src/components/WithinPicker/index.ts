export * from './WithinPicker';
