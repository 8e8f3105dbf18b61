import { isValueStreamEntity, type ValueStreamSpec } from '../kinds';
import type { ModelStream } from '../value-model/flow';
import { readStream } from '../value-model/read/stream';
import type { Trail } from '../value-model/trail';

/** A value stream, cleaned. */
export interface ReadStream {
  stream: ModelStream;
  spec: Partial<ValueStreamSpec>;
}

/** The value streams of ours among some refs, as far as they are known. */
export function readStreams(
  trail: Trail,
  refs: Iterable<string>,
): ReadStream[] {
  return [...refs].flatMap(ref => {
    const entity = trail.at(ref);
    return entity && isValueStreamEntity(entity)
      ? [readStream(ref, entity)]
      : [];
  });
}
