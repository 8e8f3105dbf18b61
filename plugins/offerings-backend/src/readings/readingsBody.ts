import express, { Router, type RequestHandler } from 'express';
import { limitedBody, MEGABYTE } from '../http';
import { MOST_READINGS } from './ReadingIntake';

/** Room for as many readings as a request takes, with the longest of refs. */
const MOST_MEGABYTES = 5;

/** Reads the body of a request with readings, up to a limit of its own; other requests pass. */
export function readingsBody(): RequestHandler {
  const read = limitedBody(express.json({ limit: MOST_MEGABYTES * MEGABYTE }), {
    tooLarge: `The request is over ${MOST_MEGABYTES} MB, more than ${MOST_READINGS} readings take: send them in batches`,
  });
  return Router().use('/v1/readings', read);
}
