import type { CriterionResult } from '@offerings/backstage-plugin-offerings-common';

/** How a criterion can come out, the best first. */
export const RESULTS: readonly CriterionResult[] = [
  'met',
  'partly',
  'missing',
  'unknown',
  'not-applicable',
];
