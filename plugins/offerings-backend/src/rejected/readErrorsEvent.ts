import type { RejectedMistake } from '@offerings/backstage-plugin-offerings-common';
import type { Rejection } from './Rejection';

/** More than the catalog's processor tells of one entity. */
const MOST_ERRORS = 150;

/** A message may quote what somebody wrote, whatever its length. */
const LONGEST_MESSAGE = 2_000;

/** What is left to say where the messages did not come through. */
const NO_MESSAGE = 'The log of the catalog says what is wrong';

/**
 * What an event of the catalog's errors topic says.
 *
 * @remarks
 * Within one process its errors are real ones. On the way through an event bus they lose their messages, as JSON leaves
 * those out; that the descriptor was rejected is worth telling all the same.
 *
 * @param payload - as the event has it; the topic is an experimental one, so nothing is taken for granted
 * @returns `undefined` where it names no entity
 */
export function readErrorsEvent(payload: unknown): Rejection | undefined {
  if (!isRecord(payload) || !isText(payload.entity)) return undefined;
  const { entity, location, errors } = payload;
  const all: unknown[] = Array.isArray(errors) ? errors : [];
  const mistakes = withoutRepetition(
    all.flatMap(error => mistakeOf(error) ?? []),
  ).slice(0, MOST_ERRORS);
  return {
    entityRef: entity,
    location: isText(location) ? location : undefined,
    errors: mistakes.length > 0 ? mistakes : [{ message: NO_MESSAGE }],
  };
}

/** How the catalog begins to say again, in its own words, that a name or a namespace is wrong. */
const POLICY = 'Policy check failed for ';

/** The mistakes without the catalog's own of what its processor of offerings, whose mistakes have a rule, said before. */
function withoutRepetition(mistakes: RejectedMistake[]): RejectedMistake[] {
  if (!mistakes.some(({ rule }) => rule)) return mistakes;
  return mistakes.filter(({ message }) => !message.startsWith(POLICY));
}

function mistakeOf(error: unknown): RejectedMistake | undefined {
  const { message, rule } = isRecord(error)
    ? error
    : { message: error, rule: undefined };
  if (!isText(message)) return undefined;
  return { message: shortened(message), ...(isText(rule) && { rule }) };
}

function shortened(message: string): string {
  return message.length > LONGEST_MESSAGE
    ? `${message.slice(0, LONGEST_MESSAGE)}…`
    : message;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
