import type {
  Criterion,
  CriterionResult,
  DimensionCoverage,
  Endangered,
  Evidence,
  Fix,
  ValueModel,
  VerdictReason,
} from '../api';
import { percent } from '../assessment/reasons';
import { DIMENSION_TERMS } from '../vocabularies';
import { findGap, nextGap } from './findGap';
import { inARow, listed } from './limited';
import { NOT_FOUND, named, titleOf } from './names';
import { oneLine, quoted } from './oneLine';
import { writeFix } from './writeFix';

const MOST_EVIDENCE = 8;
const MOST_ENDANGERED = 8;
const MOST_IDS = 10;

/**
 * A gap of an offering in words.
 *
 * @public
 */
export interface GapExplanation {
  /** The criterion's id, or the code of a verdict's reason; left out where no gap is left. */
  id?: string;
  /** How the criterion came out; left out for a reason. */
  result?: CriterionResult;
  /** What is asked, why it is missed, what that endangers, and what to type. */
  text: string;
  /** What to type, where that is known. */
  fix?: Fix;
}

const RESULT_WORDS: Readonly<Record<CriterionResult, string>> = {
  met: 'met',
  partly: 'partly met',
  missing: 'missed',
  'not-applicable': 'does not apply',
  unknown: `cannot be judged, as something is ${NOT_FOUND}`,
};

function sayEvidence({ text, ref, field }: Evidence): string {
  const where = [...(ref ? [ref] : []), ...(field ? [oneLine(field)] : [])];
  return oneLine(text) + (where.length > 0 ? ` (${where.join(', ')})` : '');
}

function sayEndangered(model: ValueModel, endangered: Endangered): string {
  const { kind, ref, title } = endangered;
  const of = ref ? ` of ${titleOf(model, ref)}` : '';
  return `${kind} ${quoted(title, 80)}${of}`;
}

function listUnder(heading: string, items: string[]): string[] {
  return items.length > 0 ? [heading, ...items] : [];
}

function explainCriterion(
  model: ValueModel,
  criterion: Criterion,
  dimension: DimensionCoverage,
): GapExplanation {
  const { endangers, evidence, fix, id, question, result, score } = criterion;
  const isMissed = result === 'missing' || result === 'partly';
  const rests = evidence.filter(({ holds }) => holds !== isMissed);
  const { title } = DIMENSION_TERMS[dimension.dimension];
  const lines = [
    `# ${id}: ${RESULT_WORDS[result]}`,
    `Dimension: ${title}${
      result === 'not-applicable' ? '' : `, score ${percent(score)}`
    }`,
    `Question: ${oneLine(question)}`,
    ...listUnder(
      isMissed ? 'Missed because:' : 'It rests on:',
      listed(rests.length > 0 ? rests : evidence, MOST_EVIDENCE, sayEvidence),
    ),
    ...listUnder(
      'It endangers:',
      listed(endangers, MOST_ENDANGERED, each => sayEndangered(model, each)),
    ),
    ...(fix ? writeFix(fix) : []),
  ];
  return { id, result, fix, text: lines.join('\n') };
}

function missedIn(model: ValueModel, reason: VerdictReason): string[] {
  const { criteria = [] } =
    model.dimensions.find(each => each.dimension === reason.dimension) ?? {};
  return criteria
    .filter(({ result }) => result === 'missing' || result === 'partly')
    .map(({ id }) => id);
}

function explainReason(
  model: ValueModel,
  reason: VerdictReason,
): GapExplanation {
  const { code, fix, text } = reason;
  const missed = missedIn(model, reason);
  const lines = [
    `# ${code}: a reason why the offering is ${model.verdict.verdict}`,
    oneLine(text),
    ...(!fix && missed.length > 0
      ? [`Gaps behind it: ${inARow(missed, MOST_IDS, id => id)}.`]
      : []),
    ...(fix ? writeFix(fix) : []),
  ];
  return { id: code, fix, text: lines.join('\n') };
}

function explainNothing(model: ValueModel): GapExplanation {
  const open = model.dimensions
    .flatMap(({ criteria }) => criteria)
    .filter(({ result }) => !['met', 'not-applicable'].includes(result));
  const ids = inARow(open, MOST_IDS, ({ id }) => id);
  const { reasons, verdict } = model.verdict;
  const lines = [
    `# No fix is left for ${named(model, model.root)}: it is ${verdict}`,
    ...listed(reasons, MOST_EVIDENCE, ({ text }) => oneLine(text)),
    ...(ids ? [`Open, without a fix to show: ${ids}.`] : []),
  ];
  return { text: lines.join('\n') };
}

/**
 * Explains one gap of an offering: what is asked, why it is missed, what that endangers, and what to type to close it.
 *
 * @param id - of a criterion, or the code of one of the verdict's reasons; left out, the gap to begin with
 * @returns `undefined` where nothing has that id, see {@link gapIds}
 * @public
 */
export function explainGap(
  model: ValueModel,
  id?: string,
): GapExplanation | undefined {
  const gap = id === undefined ? nextGap(model) : findGap(model, id);
  if (!gap) return id === undefined ? explainNothing(model) : undefined;
  return gap.type === 'criterion'
    ? explainCriterion(model, gap.criterion, gap.dimension)
    : explainReason(model, gap.reason);
}
