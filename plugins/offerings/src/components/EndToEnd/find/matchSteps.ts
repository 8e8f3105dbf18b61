import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { mapSteps } from '../layout';
import { whoOf } from '../list/useStepDescription';

/**
 * The keys of the steps that have every word of the query in their title or in the name of whoever takes part, in the
 * order of the flow; `undefined` where nothing is asked for.
 */
export function matchSteps(
  model: ValueModel,
  flows: readonly ValueStreamFlow[],
  query: string,
): string[] | undefined {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return undefined;
  }
  return mapSteps(flows)
    .filter(({ step }) => {
      const text = plain([step.title, ...whoOf(step, model)].join(' '));
      return words.every(word => text.includes(word));
    })
    .map(({ key }) => key);
}

/** Without case and accents, which few people type. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en-US');
}
