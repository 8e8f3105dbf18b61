import {
  DIMENSIONS,
  PERSPECTIVES,
  STAGES,
  STEP_TYPES,
  type Dimension,
  type Perspective,
  type Stage,
  type StepType,
} from '../vocabularies';
import type { components } from './openapi.generated';

type Schemas = components['schemas'];

/** Compiles only where the API has each word of the vocabulary, and no other. */
function count<Word, Api extends Word>(
  words: readonly (Word extends Api ? Word : never)[],
): number {
  return words.length;
}

describe('the API', () => {
  it('speaks in the words of the vocabularies', () => {
    expect(count<Stage, Schemas['Stage']>(STAGES)).toBe(9);
    expect(count<StepType, Schemas['StepType']>(STEP_TYPES)).toBe(5);
    expect(count<Dimension, Schemas['Dimension']>(DIMENSIONS)).toBe(4);
    expect(count<Perspective, Schemas['Perspective']>(PERSPECTIVES)).toBe(4);
  });
});
