export * from './parseAssessmentSettings';
export { parseOwnTerms } from './parseOwnTerms';
export { checkSettingKeys } from './values';
