import type { DependentPath, SupportContact } from '../api';
import { describeSupport } from '../value-model/ownership';
import type { StreamAtRisk } from './outcomesAtRisk';
import type { ReachedOffering } from './reachOfferings';

/** What tells which service to call first. */
export interface ContactsInput {
  offering: ReachedOffering;
  /** How members rest on the entity outside of steps. */
  paths: readonly DependentPath[];
  streams: readonly StreamAtRisk[];
  /** Tells whether the walk came as far as to an entity. */
  isNamed(ref: string): boolean;
}

/** How many of the steps that help people in the streams at risk each team or person performs. */
function countHelp(streams: readonly StreamAtRisk[]): Map<string, number> {
  const helpers = streams
    .filter(({ steps }) => steps.size > 0)
    .flatMap(({ stream }) => stream.steps)
    .filter(({ stage }) => stage === 'support')
    .flatMap(({ performers }) => performers);
  const counts = new Map<string, number>();
  for (const ref of helpers) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}

/**
 * How to reach those who help with the services of an offering.
 *
 * @remarks
 * First come the services that rest on the entity themselves, then those whose owner performs the most support steps of
 * the streams at risk.
 */
export function contactsOf(input: ContactsInput): SupportContact[] {
  const { offering, paths, streams, isNamed } = input;
  const ends = new Set(paths.map(({ via }) => via[via.length - 1]));
  const help = countHelp(streams);
  return offering.members
    .map(member => ({
      rests: Number(ends.has(member.ref)),
      helps: help.get(member.spec.owner ?? '') ?? 0,
      contacts: describeSupport(member),
    }))
    .sort((a, b) => b.rests - a.rests || b.helps - a.helps)
    .flatMap(({ contacts }) => contacts)
    .map(contact => {
      const { escalation } = contact;
      // Of what was not asked for nothing can be said, not even that the reader may not see it.
      const isKnown = escalation !== undefined && isNamed(escalation);
      return { ...contact, escalation: isKnown ? escalation : undefined };
    })
    .filter(({ channels, escalation }) => channels.length > 0 || escalation);
}
