export { StepDetails } from './StepDetails';
export type { StepDetailsProps } from './StepDetails';
