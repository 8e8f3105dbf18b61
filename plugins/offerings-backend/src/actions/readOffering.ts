import { stringifyEntityRef } from '@backstage/catalog-model';
import { isError, NotFoundError } from '@backstage/errors';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { ActionServices } from './ActionServices';
import { parseRef } from './parseRef';
import { suggestOffering, type ActionCall } from './suggestOffering';

/** Which offering an action asks for. */
export interface OfferingInput {
  ref: string;
  within?: string;
}

/**
 * The value model that an action asks for, as far as its caller may see it.
 *
 * @throws InputError where the ref is none, or not that of an offering
 * @throws NotFoundError where it does not exist or the caller may not see it
 */
export async function readOffering(
  { ref, within }: OfferingInput,
  services: ActionServices,
  call: ActionCall,
): Promise<ValueModel> {
  const suggest = () => suggestOffering(ref, services, call);
  const path = await parseRef(ref, suggest);
  try {
    return await services.offerings.getOffering(
      { ...path, within },
      { credentials: call.credentials },
    );
  } catch (error) {
    const isMissing = isError(error) && error.name === 'NotFoundError';
    // With `within` it may be the other one that is missing.
    if (!isMissing || within !== undefined) throw error;
    const meant = await suggest();
    if (meant === undefined || meant === stringifyEntityRef(path)) throw error;
    throw new NotFoundError(`${error.message}. Did you mean ${meant}?`);
  }
}
