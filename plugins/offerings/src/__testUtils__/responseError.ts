import { ResponseError } from '@backstage/errors';

const NAMES: Readonly<Record<number, string>> = {
  400: 'InputError',
  403: 'NotAllowedError',
  404: 'NotFoundError',
  500: 'Error',
};

/** The error that the client throws for an answer of the backend. */
export async function responseError(
  statusCode: number,
  message: string,
): Promise<ResponseError> {
  const body = {
    error: { name: NAMES[statusCode], message },
    response: { statusCode },
  };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status: statusCode,
      headers: { 'content-type': 'application/json' },
    }),
  );
}
