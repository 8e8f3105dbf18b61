export { assessDimensions } from './assess';
export { giveVerdict } from './verdict';
