export { explainGap, type GapExplanation } from './explainGap';
export { firstFixes, type FirstFix } from './firstFixes';
export { gapIds } from './findGap';
export { summarize } from './summarize';
export { summarizeDependents } from './summarizeDependents';
export { summarizePortfolio } from './summarizePortfolio';
