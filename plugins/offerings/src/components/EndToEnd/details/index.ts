export { StepDetails } from './StepDetails';
