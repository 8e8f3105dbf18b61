import type { ValueModel } from '../../api';
import { count, inARow } from '../limited';
import { NOT_FOUND } from '../names';
import type { Section } from './section';

const MOST_REFS = 5;

/** What the descriptors name and the reader does not see. */
export function describeUnresolved({ unresolved }: ValueModel): Section {
  const refs = inARow(unresolved, MOST_REFS, ({ ref }) => ref);
  return {
    heading: `## ${count(unresolved.length, 'ref')} ${NOT_FOUND}`,
    lines: unresolved.length > 0 ? [refs] : [],
  };
}
