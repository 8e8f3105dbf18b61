import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import { addEntity } from '../../fix';

/**
 * The fix for everything that lacks a value stream: a small one to start from.
 *
 * @param more - what each of its steps says too
 */
export function addValueStream(
  facts: OfferingFacts,
  more: { suppliers?: string[] } = {},
): Fix {
  const step = {
    performers: ['group:default/<team>'],
    waitTime: '<P1D>',
    processTime: '<PT15M>',
    ...more,
  };
  return addEntity(
    facts.root,
    'Describe how people get from the need to the outcome, step by step.',
    'ValueStream',
    {
      type: '<journey>',
      lifecycle: 'production',
      owner: facts.root.spec.owner ?? 'group:default/<team>',
      offerings: [facts.root.ref],
      demand: '<what triggers it>',
      outcome: '<what it ends in>',
      observedOn: '<date>',
      steps: [
        {
          id: 'recognise-need',
          title: '<the need is recognised>',
          stage: 'discover',
          ...step,
        },
        {
          id: 'reach-outcome',
          title: '<the outcome is reached>',
          stage: 'deliver',
          ...step,
        },
      ],
    },
  );
}
