import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express from 'express';
import request from 'supertest';
import { spec } from '../schema/openapi.generated';

/** What is wrong with an answer when it is held against `openapi.yaml`; empty where nothing is. */
export async function mismatchesWithSpec(
  path: string,
  body: unknown,
): Promise<string[]> {
  const mismatches: string[] = [];
  const app = express().use(
    createValidatedOpenApiRouter(spec, {
      validatorOptions: {
        validateSecurity: false,
        validateResponses: {
          onError: ({ message }) => mismatches.push(message),
        },
      },
    }),
    (_, res) => res.json(body),
  );
  await request(app).get(path).expect(200);
  return mismatches;
}
