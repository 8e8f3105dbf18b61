import { CustomErrorBase, InputError, toError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** How many bytes a megabyte has. */
export const MEGABYTE = 1024 * 1024;

/** A request holds more than is read of it. */
class PayloadTooLargeError extends CustomErrorBase {
  name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

/** Reads a body with a parser of express, and says in words why it could not be read. */
export function limitedBody(
  parse: RequestHandler,
  words: { tooLarge: string },
): RequestHandler {
  return (req, res, next) =>
    parse(req, res, error => next(error && explained(error, words.tooLarge)));
}

function explained(error: unknown, tooLarge: string): Error {
  const { message } = toError(error);
  const type =
    typeof error === 'object' && error !== null && 'type' in error
      ? error.type
      : undefined;
  if (type === 'entity.too.large') return new PayloadTooLargeError(tooLarge);
  return type === 'entity.parse.failed'
    ? new InputError(`The request is not JSON: ${message}`)
    : toError(error);
}
