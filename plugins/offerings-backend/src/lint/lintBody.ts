import express, { Router, type RequestHandler } from 'express';
import { limitedBody, MEGABYTE } from '../http';

/** Descriptors are written by hand; the largest that are known have a few hundred kilobytes. */
const MOST_MEGABYTES = 2;

/** Keeps a byte-order mark, so that every position is that of the file. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes are read as text here, for the reader of express drops what it does not take for text. */
const asText: RequestHandler = (req, _res, next) => {
  if (Buffer.isBuffer(req.body)) req.body = utf8.decode(req.body);
  next();
};

/** Reads the body of a request to check files, JSON or YAML, up to a limit of its own; other requests pass. */
export function lintBody(): RequestHandler {
  const limit = MOST_MEGABYTES * MEGABYTE;
  const words = {
    tooLarge: `The request is over ${MOST_MEGABYTES} MB: check fewer files at once`,
  };
  return Router().use(
    '/v1/lint',
    limitedBody(express.json({ limit }), words),
    limitedBody(express.raw({ limit, type: 'text/yaml' }), words),
    asText,
  );
}
