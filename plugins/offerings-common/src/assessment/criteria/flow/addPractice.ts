import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import { PRACTICES, type WellKnownPractice } from '../../../vocabularies';
import { addEntity } from '../../fix';

/** The fix for a practice that supports nothing of an offering. */
export function addPractice(
  practice: WellKnownPractice,
  facts: OfferingFacts,
): Fix {
  return addEntity(
    facts.root,
    `Say who practises ${PRACTICES[practice].title.toLocaleLowerCase(
      'en-US',
    )} for it.`,
    'Practice',
    {
      practice,
      lifecycle: 'production',
      owner: 'group:default/<team>',
      purpose: '<what it is for>',
      supports: [facts.root.ref],
    },
  );
}
