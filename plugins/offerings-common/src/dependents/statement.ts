import type { DependentOffering } from '../api';

/** What a {@link stateDependents} sentence is made of. */
export interface StatementInput {
  /** The kind of the entity, in lower case. */
  kind: string;
  offerings: readonly DependentOffering[];
  /** Whether some of what rests on it was left out. */
  isCut: boolean;
  /** Whether any service says how it is reached. */
  isReachable: boolean;
  /** What those are called who are to be called, the first one first. */
  call: readonly string[];
}

const WITHOUT: Readonly<Record<string, string>> = {
  group: 'Without this team',
  user: 'Without this person',
  practice: 'Without this practice',
  product: 'Without this product',
};

function count(items: ReadonlySet<string>, noun: string): string[] {
  if (items.size === 0) return [];
  return [`${items.size} ${noun}${items.size === 1 ? '' : 's'}`];
}

/** So much is at risk; a step or an outcome that several offerings share counts once. */
function countAtRisk(offerings: readonly DependentOffering[]): string {
  const steps = offerings.flatMap(offering => offering.steps);
  const outcomes = offerings.flatMap(offering => offering.outcomes);
  const inside = [
    ...count(
      new Set(steps.map(({ valueStream, step }) => `${valueStream} ${step}`)),
      'step',
    ),
    ...count(
      new Set(outcomes.map(({ offering, name }) => `${offering} ${name}`)),
      'outcome',
    ),
  ];
  const roots = new Set(offerings.map(({ offering }) => offering));
  const [whole] = count(roots, 'offering');
  return inside.length === 0 ? whole : `${inside.join(', ')} of ${whole}`;
}

function sayCall({ call, isReachable }: StatementInput): string {
  if (!isReachable) return '; no service says whom to call';
  // The team that is missing may be the only one that could be called.
  if (call.length === 0) return '';
  return call.length === 1 ? `; call ${call[0]}` : `; call ${call[0]} first`;
}

/** One sentence that says what is at risk and whom to call. */
export function stateDependents(input: StatementInput): string {
  const { kind, offerings, isCut } = input;
  if (offerings.length === 0) {
    return 'No offering rests on this, as far as you can see.';
  }
  const without = WITHOUT[kind] ?? 'If this is down';
  const risk = `${isCut ? 'at least ' : ''}${countAtRisk(offerings)}`;
  return `${without}: ${risk}${sayCall(input)}.`;
}
