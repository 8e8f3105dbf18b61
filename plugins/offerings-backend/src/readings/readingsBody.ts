import { CustomErrorBase, InputError, toError } from '@backstage/errors';
import express, { Router, type RequestHandler } from 'express';
import { MOST_READINGS } from './ReadingIntake';

const MEGABYTE = 1024 * 1024;

/** Room for as many readings as a request takes, with the longest of refs. */
const MOST_MEGABYTES = 5;

/** A request holds more than is read of it. */
class PayloadTooLargeError extends CustomErrorBase {
  name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

/** Reads the body of a request with readings, up to a limit of its own; other requests pass. */
export function readingsBody(): RequestHandler {
  const json = express.json({ limit: MOST_MEGABYTES * MEGABYTE });
  const read: RequestHandler = (req, res, next) =>
    json(req, res, error => next(error && explained(error)));
  return Router().use('/v1/readings', read);
}

function explained(error: unknown): Error {
  const { message } = toError(error);
  const type =
    typeof error === 'object' && error !== null && 'type' in error
      ? error.type
      : undefined;
  if (type === 'entity.too.large') {
    return new PayloadTooLargeError(
      `The request is over ${MOST_MEGABYTES} MB, more than ${MOST_READINGS} readings take: send them in batches`,
    );
  }
  return type === 'entity.parse.failed'
    ? new InputError(`The request is not JSON: ${message}`)
    : toError(error);
}
