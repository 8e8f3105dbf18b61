export { initCommand } from './initCommand';
