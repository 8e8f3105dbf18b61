export { criterion } from './enrollment/dimensions';
export { ENROLLMENT_NOW } from './enrollment/measurement';
export {
  accessSupportValueModel,
  enrollmentValueModel,
} from './enrollment/valueModel';
