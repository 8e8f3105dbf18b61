import { ResponseError } from '@backstage/errors';

/** Why there is no value model, as far as the reader can do something about it. */
export type FailureKind =
  | 'not-found'
  | 'forbidden'
  | 'not-an-offering'
  | 'unavailable';

/** Tells why a request failed. */
export function failureKind(error: Error): FailureKind {
  if (!(error instanceof ResponseError)) return 'unavailable';
  switch (error.statusCode) {
    case 400:
      return 'not-an-offering';
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    default:
      return 'unavailable';
  }
}

/** What the backend itself says of a failure; for any other, the error's own words. */
export function failureDetail(error: Error): string {
  return error instanceof ResponseError ? error.cause.message : error.message;
}
