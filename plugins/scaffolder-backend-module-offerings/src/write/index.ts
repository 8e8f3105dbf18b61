export { createWriteAction } from './createWriteAction';
