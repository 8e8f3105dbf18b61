import {
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import type { OfferingFacts } from './facts';
import { related } from './read/relations';

type EntityOf = (ref: string) => Entity | undefined;

/** The teams behind a performer: a Group itself, the Groups of a User, the owner of a Component. */
export function teamsOf(performer: string, entityOf: EntityOf): string[] {
  return performer.startsWith('group:')
    ? [performer]
    : related(entityOf(performer), [RELATION_MEMBER_OF, RELATION_OWNED_BY]);
}

/** The parents of a Group. */
export function parentsOf(team: string, entityOf: EntityOf): string[] {
  return related(entityOf(team), RELATION_CHILD_OF);
}

/** Everyone who owns, answers for or performs some of the offering, as named, each once. */
export function describeTeams(facts: OfferingFacts): string[] {
  const { members, streams } = facts.walk;
  const named = [
    facts.ownership.accountable,
    ...members.map(({ spec }) => spec.owner),
    ...facts.ownership.support.map(({ escalation }) => escalation),
    ...streams.map(({ spec }) => spec.owner),
    ...facts.flows.flatMap(({ steps }) =>
      steps.flatMap(({ performers }) => performers),
    ),
  ];
  return [...new Set(named.filter(ref => ref !== undefined))].filter(
    ref => ref.startsWith('group:') || ref.startsWith('user:'),
  );
}
