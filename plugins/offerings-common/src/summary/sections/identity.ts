import type { MemberOwner, Outcome, ValueModel } from '../../api';
import { inARow, listed } from '../limited';
import { named, title, titleOf } from '../names';
import { quoted } from '../oneLine';
import type { Section } from './section';

const MOST_OUTCOMES = 5;
const MOST_SERVICES = 8;
const MOST_ALTERNATIVES = 5;

function whatItIs({ root, entities }: ValueModel): string[] {
  const entity = entities[root];
  if (!entity) return [root];
  const { kind, type, lifecycle, description } = entity;
  const facts = [`${kind} ${root}`, type, lifecycle].filter(
    fact => fact !== undefined,
  );
  return [
    facts.map(fact => title(fact)).join(', '),
    ...(description ? [`It says of itself: ${quoted(description)}`] : []),
  ];
}

function whatWasAskedFor(model: ValueModel): string[] {
  const { focus, alternatives } = model;
  if (!focus) return [];
  const others = inARow(alternatives, MOST_ALTERNATIVES, ref =>
    named(model, ref),
  );
  return [
    `Asked for: ${named(model, focus)}, which delivers it.`,
    ...(others ? [`It also delivers: ${others}.`] : []),
  ];
}

function whoHoldsIt(model: ValueModel): string {
  const { accountable, owners } = model.ownership;
  const owner = owners.find(({ offering }) => offering === model.root)?.owner;
  return [
    owner ? `Owner: ${named(model, owner)}.` : 'It names no owner.',
    accountable
      ? `Accountable for the whole: ${named(model, accountable)}.`
      : 'Nobody is named as accountable for the whole.',
  ].join(' ');
}

function sayService(model: ValueModel, member: MemberOwner): string {
  const { offering, owner, disagrees, accountable } = member;
  const other = accountable ? titleOf(model, accountable) : 'nobody';
  return [
    `Service ${named(model, offering)}`,
    owner ? `owned by ${titleOf(model, owner)}` : 'without an owner',
    ...(disagrees ? [`names ${other} as accountable instead`] : []),
  ].join(', ');
}

function sayOutcome({ name, statement, stakeholder }: Outcome): string {
  const forWhom = stakeholder ? ` for ${title(stakeholder)}` : '';
  return `Outcome ${title(name)}${forWhom}: ${quoted(statement)}`;
}

/** What the offering is, who holds it, and what it promises. */
export function describeIdentity(model: ValueModel): Section {
  const services = model.ownership.owners.filter(
    ({ offering }) => offering !== model.root,
  );
  return {
    heading: `# ${titleOf(model, model.root)}`,
    lines: [
      ...whatItIs(model),
      ...whatWasAskedFor(model),
      whoHoldsIt(model),
      ...listed(services, MOST_SERVICES, member => sayService(model, member)),
      ...listed(model.outcomes, MOST_OUTCOMES, sayOutcome),
    ],
  };
}
