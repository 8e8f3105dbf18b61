import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import { addEntity } from '../../fix';

/** The fix for everything that lacks a value stream: a small one to start from. */
export function addValueStream(facts: OfferingFacts): Fix {
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
      steps: [
        {
          id: 'recognise-need',
          title: '<the need is recognised>',
          stage: 'discover',
          performers: ['group:default/<team>'],
        },
        {
          id: 'reach-outcome',
          title: '<the outcome is reached>',
          stage: 'deliver',
          performers: ['group:default/<team>'],
        },
      ],
    },
  );
}
