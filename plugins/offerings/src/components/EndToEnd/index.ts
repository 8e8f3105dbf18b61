export { EndToEndContent } from './EndToEndContent';
export { ValueMap } from './ValueMap';
export type { ValueMapProps } from './ValueMap';
