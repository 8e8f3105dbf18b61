export { RejectedDescriptors } from './RejectedDescriptors';
