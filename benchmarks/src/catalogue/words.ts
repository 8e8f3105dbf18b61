import type { Random } from './Random';

const FIELDS = [
  'admissions',
  'billing',
  'claims',
  'delivery',
  'energy',
  'fleet',
  'housing',
  'intake',
  'laboratory',
  'lending',
  'maintenance',
  'onboarding',
  'payroll',
  'permits',
  'records',
  'scheduling',
  'shipping',
  'travel',
];

const THINGS = [
  'assistant',
  'calendar',
  'desk',
  'directory',
  'forms',
  'gateway',
  'index',
  'ledger',
  'map',
  'office',
  'planner',
  'portal',
  'queue',
  'registry',
  'store',
  'tracker',
];

const DOERS = ['People', 'Teams', 'Visitors', 'Staff', 'Households', 'Drivers'];

const DOINGS = [
  'find what they need without asking twice',
  'finish in one go, on whatever they have at hand',
  'see at any moment how far it is and who has it',
  'get an answer on the day on which they ask',
  'change what they sent before anybody works on it',
  'are told of a delay before they notice it',
];

/** A name for the entity in that place, such as `payroll-ledger-12`; some are long. */
export function nameAt(prefix: string, place: number): string {
  const field = FIELDS[(place * 7 + prefix.length) % FIELDS.length];
  const thing = THINGS[(place * 5 + prefix.length) % THINGS.length];
  const middle = place % 9 === 0 ? '-across-regions' : '';
  return `${prefix}-${field}${middle}-${thing}-${place}`;
}

/** The name as people write it. */
export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words[0].toLocaleUpperCase('en-US') + words.slice(1);
}

/** One sentence. */
export function sentence(random: Random): string {
  return `${random.of(DOERS)} ${random.of(DOINGS)}.`;
}

/** One to some sentences. */
export function text(random: Random, most: number): string {
  return Array.from({ length: random.int(1, most) }, () =>
    sentence(random),
  ).join(' ');
}
