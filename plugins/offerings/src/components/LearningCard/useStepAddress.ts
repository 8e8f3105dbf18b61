import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { StepReference } from '@offerings/backstage-plugin-offerings-common';
import { useOfferingView } from '../../hooks';
import { stepSearch } from '../EndToEnd/useMapParams';

/** Gives the address of a step in the *End to end* tab of the page that is open. */
export function useStepAddress(): (step: StepReference) => string {
  const { entityRef, within } = useOfferingView();
  const page = useEntityRefLink()(entityRef);
  return ({ valueStream, step }) =>
    `${page}/end-to-end${stepSearch(valueStream, step, within)}`;
}
