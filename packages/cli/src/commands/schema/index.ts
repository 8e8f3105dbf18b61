export { schemaCommand } from './schemaCommand';
