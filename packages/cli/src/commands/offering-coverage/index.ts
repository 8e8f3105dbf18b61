export { coverageCommand } from './coverageCommand';
