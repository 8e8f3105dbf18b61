import type { FlowSurroundings, ModelStep } from './types';

/** Who is at work in a step. */
export interface Party {
  performers: readonly string[];
  /** The teams of all performers, as far as they are known. */
  teams: ReadonlySet<string>;
  stakeholder?: string;
}

/** How two parties stand to each other when work passes from one to the other. */
export type Crossing = 'none' | 'handoff' | 'touchpoint';

function remember<T>(look: (ref: string) => T): (ref: string) => T {
  const known = new Map<string, T>();
  return ref => {
    const earlier = known.get(ref);
    if (earlier !== undefined) return earlier;
    const found = look(ref);
    known.set(ref, found);
    return found;
  };
}

/** Who is at work in each step, by its place. */
export function readParties(
  steps: readonly ModelStep[],
  around: FlowSurroundings,
): Party[] {
  const teamsOf = remember(performer => around.teamsOf(performer));
  return steps.map(({ performers, stakeholder }) => ({
    performers,
    teams: new Set(performers.flatMap(teamsOf)),
    stakeholder,
  }));
}

function overlaps(one: Iterable<string>, others: ReadonlySet<string>): boolean {
  for (const item of one) if (others.has(item)) return true;
  return false;
}

function isHandoff(giver: Party, taker: Party): boolean {
  return (
    giver.teams.size > 0 &&
    taker.teams.size > 0 &&
    !overlaps(giver.teams, taker.teams) &&
    !overlaps(giver.performers, new Set(taker.performers))
  );
}

/**
 * What it is when work passes from one party to another.
 *
 * @remarks
 * A handoff lies between performers who have no team in common; where the teams of either are unknown, nobody can say
 * so. A touchpoint lies between a stakeholder and a team; where the stakeholder already takes part in the team's step,
 * the two meet there, and work does not cross over on the way.
 */
export function crossingOf(giver: Party, taker: Party): Crossing {
  const givenByTeam = giver.performers.length > 0;
  const takenByTeam = taker.performers.length > 0;
  if (givenByTeam && takenByTeam) {
    return isHandoff(giver, taker) ? 'handoff' : 'none';
  }
  const stakeholder = givenByTeam ? taker.stakeholder : giver.stakeholder;
  const team = givenByTeam ? giver : taker;
  return givenByTeam !== takenByTeam &&
    stakeholder !== undefined &&
    stakeholder !== team.stakeholder
    ? 'touchpoint'
    : 'none';
}
