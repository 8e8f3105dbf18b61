import type { GovernanceModel } from '../api';
import { addTo, hasCome, readDate } from './read/dates';
import type { Member } from './walk';

/** How often an offering is reviewed where it says only when it last was. */
const DEFAULT_REVIEW_INTERVAL = 'P1Y';
/** A review is due in this last share of its interval. */
const DUE_SHARE = 0.1;

function describeReview(
  lastReviewed: string | undefined,
  reviewEvery: string | undefined,
  now: Date,
): Pick<GovernanceModel, 'review' | 'nextReview'> {
  const last = readDate(lastReviewed);
  const next = last && addTo(last, reviewEvery ?? DEFAULT_REVIEW_INTERVAL);
  if (!last || !next || !hasCome(last, now)) {
    return { review: 'never' };
  }
  const interval = next.toMillis() - last.toMillis();
  // There is time for it until the day is over.
  const left = next.endOf('day').toMillis() - now.getTime();
  const nextReview = next.toISODate() ?? undefined;
  if (left < 0) return { review: 'overdue', nextReview };
  return {
    review: left <= interval * DUE_SHARE ? 'due' : 'in-date',
    nextReview,
  };
}

/** What governance says of the whole offering: that of its root. */
export function describeGovernance(root: Member, now: Date): GovernanceModel {
  const governance = root.spec.governance ?? {};
  const { priorities = [], risks = [], decisionRights = [] } = governance;
  return {
    ...governance,
    priorities,
    risks,
    decisionRights,
    ...describeReview(governance.lastReviewed, governance.reviewEvery, now),
  };
}
