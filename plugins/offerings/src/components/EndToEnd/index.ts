export { EndToEndContent } from './EndToEndContent';
