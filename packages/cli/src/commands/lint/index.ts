export { lintCommand } from './lintCommand';
