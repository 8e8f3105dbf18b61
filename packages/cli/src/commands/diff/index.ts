export { diffCommand } from './diffCommand';
