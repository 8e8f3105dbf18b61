export { assessDimensions } from './assess';
export { CRITERION_CATALOGUE, type CriterionSummary } from './catalogue';
export { giveVerdict } from './verdict';
