import type { RequestHandler } from 'express';

/**
 * Says of every answer that it is its caller's own: no proxy may keep it, and who keeps it asks each time whether it still
 * holds. Express adds an `ETag` of the body, and answers 304 where it does.
 */
export function callersOwn(): RequestHandler {
  return (_, res, next) => {
    res.set('Cache-Control', 'private, no-cache');
    res.vary('Authorization');
    next();
  };
}
