import type { Response } from 'express';

/** The text of what was sent before; of what was sent but once there is none. */
const texts = new WeakMap<object, Buffer | undefined>();

/**
 * Answers with an object that nobody changes any more. The first time it is checked against `openapi.yaml` as every answer
 * is; sent again, it is made into text but once.
 */
export function sendModel(res: Response, model: object): void {
  if (!texts.has(model)) {
    texts.set(model, undefined);
    res.json(model);
    return;
  }
  const text = texts.get(model) ?? Buffer.from(JSON.stringify(model));
  texts.set(model, text);
  res.type('json').send(text);
}
