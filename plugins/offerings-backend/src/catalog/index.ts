export * from './CatalogEntities';
export * from './nearbyCatalog';
