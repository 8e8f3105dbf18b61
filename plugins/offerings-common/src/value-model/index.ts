export * from './input';
export * from './ownCriterion';
export { DEFAULT_ASSESSMENT_SETTINGS } from './settings';
export { refsToRead, type KnownEntities, type OfferingRequest } from './walk';
export {
  timeLadder,
  type LadderRung,
  type LadderTime,
} from './flow/timeLadder';
