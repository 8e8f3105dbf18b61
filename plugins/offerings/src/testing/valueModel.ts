export { criterion } from './enrollment/dimensions';
export {
  accessSupportValueModel,
  enrollmentValueModel,
} from './enrollment/valueModel';
