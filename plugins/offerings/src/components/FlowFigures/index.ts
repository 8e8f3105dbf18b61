export * from './FlowFigures';
