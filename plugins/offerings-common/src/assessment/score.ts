import type { CriterionResult } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import type {
  Answer,
  CriterionDefinition,
  Horizon,
  Judged,
  Scored,
} from './criterion';

/** What the reader may not see that the question would have to look at. */
function unreadWithin(horizon: Horizon, facts: OfferingFacts): string[] {
  const { services, streams, practices } = facts.walk.unread;
  switch (horizon) {
    case 'services':
      return services;
    case 'steps':
      return [...services, ...streams];
    case 'practices':
      return [...services, ...streams, ...practices];
    default:
      return [];
  }
}

function toJudged(ref: string): Judged {
  return {
    holds: false,
    unreadable: true,
    evidence: { ref, text: 'not found or not visible to you' },
  };
}

function scoreOf(
  { mode }: CriterionDefinition,
  judged: Judged[],
  unread: Judged[],
): number {
  const held = judged.filter(({ holds }) => holds).length;
  if (mode === 'some') return held > 0 ? 1 : 0;
  // Whatever is behind an unreadable entity may be a miss, and to see it must never lower the score.
  if (mode === 'each' && unread.length > 0) return 0;
  return judged.length === 0 ? 0 : held / judged.length;
}

function resultOf(value: number, all: Judged[]): CriterionResult {
  if (value === 1) return 'met';
  if (all.every(({ holds, unreadable }) => holds || unreadable)) {
    return 'unknown';
  }
  return all.some(({ holds }) => holds) ? 'partly' : 'missing';
}

/** What was looked at; where nothing is there and nothing hidden, that itself is the miss. */
function lookedAt(
  { mode }: CriterionDefinition,
  { judged, none }: Extract<Answer, { judged: Judged[] }>,
  unread: Judged[],
): Judged[] {
  if (unread.length === 0) {
    return judged.length > 0 ? judged : [{ ...none, holds: false }];
  }
  // What is missing of a fixed list may be behind what can't be seen.
  return mode === 'all'
    ? judged.map(one => (one.holds ? one : { ...one, unreadable: true }))
    : judged;
}

/**
 * Answers one question about an offering.
 *
 * @remarks
 * The score is the share of what holds, from 0 to 1. Nothing to look at is a miss, never a pass; what the reader may not
 * see counts as 0 until it can be seen, so that seeing more never lowers a score.
 */
export function score(
  criterion: CriterionDefinition,
  facts: OfferingFacts,
): Scored {
  const answer = criterion.answer(facts);
  if (answer.applicable === false) {
    return {
      score: 0,
      result: 'not-applicable',
      evidence: [{ ...answer.evidence, holds: true }],
      misses: [],
    };
  }
  const unread = unreadWithin(criterion.horizon, facts).map(toJudged);
  const judged = lookedAt(criterion, answer, unread);
  const all = [...judged, ...unread];
  const value = scoreOf(criterion, judged, unread);
  const misses = value === 1 ? [] : all.filter(({ holds }) => !holds);
  return {
    score: value,
    result: resultOf(value, all),
    evidence: all.map(({ evidence, holds }) => ({ ...evidence, holds })),
    fix: misses.find(({ fix }) => fix)?.fix?.(),
    misses,
  };
}
