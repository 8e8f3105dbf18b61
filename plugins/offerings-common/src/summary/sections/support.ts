import type { SupportContact } from '../../api';
import { inARow, listed } from '../limited';
import { named, title, titleOf, type WithEntities } from '../names';
import { oneLine } from '../oneLine';
import type { Section } from './section';

const MOST_SERVICES = 6;
const MOST_CHANNELS = 3;

/** How to reach the people who help with a service. */
export function sayContact(
  model: WithEntities,
  { channels, escalation, hours, service }: SupportContact,
): string {
  const ways = inARow(
    channels,
    MOST_CHANNELS,
    ({ type, target }) => `${oneLine(type, 30)} ${oneLine(target, 120)}`,
  );
  return `${titleOf(model, service)}: ${[
    ways || 'no channel',
    ...(hours ? [`hours ${title(hours)}`] : []),
    ...(escalation ? [`escalates to ${named(model, escalation)}`] : []),
  ].join('; ')}`;
}

/** Whom to call, for each service. */
export function describeSupport(
  model: WithEntities,
  support: SupportContact[],
): Section {
  return {
    heading: '## Support',
    lines:
      support.length === 0
        ? ['Nothing says how people get help.']
        : listed(support, MOST_SERVICES, contact => sayContact(model, contact)),
  };
}
