import type { ValueModel } from './api';
import { describeOffering } from './describeOffering';
import type { ValueModelInput } from './value-model/input';
import { indexEntities } from './value-model/read/entities';
import { settled } from './value-model/trail';
import { walkOffering } from './value-model/walk';

/**
 * Builds the value model of an offering: one connected system from the first need to the last improvement.
 *
 * @remarks
 * Pure: the same input gives the same model, whatever the order of the entities, and no input throws. Only what can be
 * reached from the root through the given entities is in the model.
 *
 * @returns `undefined` where the root is not among the entities, or is no Product or Service of ours.
 * @public
 */
export function buildValueModel(
  input: ValueModelInput,
): ValueModel | undefined {
  const known = settled(indexEntities(input.entities));
  return describeOffering(walkOffering(input, known), known, input);
}
