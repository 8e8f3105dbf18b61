import type { RequestHandler } from 'express';

/**
 * Says of every answer that it is its caller's own: no proxy may keep it, and who keeps it asks each time whether it still
 * holds. Express adds an `ETag` of the body, and answers 304 where it does.
 *
 * @remarks
 * It does not vary by `Authorization`: tokens are new each hour and with each load of the page, and a browser would not ask
 * whether it still holds. Who asks with somebody else's `ETag` learns that it holds only where their own answer is the same.
 */
export function callersOwn(): RequestHandler {
  return (_, res, next) => {
    res.set('Cache-Control', 'private, no-cache');
    next();
  };
}
