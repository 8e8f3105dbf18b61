import type { ValueModel } from '../../api';
import { practiceDefinition } from '../../vocabularies';
import { inARow } from '../limited';
import { title } from '../names';
import type { Section } from './section';

const MOST_PRACTICES = 12;

/** The practices at work, and those of the eight that are absent. */
export function describePractices({ practices }: ValueModel): Section {
  const { absent, items } = practices;
  const atWork = inARow(items, MOST_PRACTICES, item => title(item.title));
  const missing = absent.map(id => practiceDefinition(id)?.title ?? id);
  return {
    heading: '## Practices',
    lines: [
      items.length > 0 ? `At work: ${atWork}.` : 'None is at work.',
      absent.length > 0
        ? `Absent of the eight that a whole journey leans on: ${missing.join(
            ', ',
          )}.`
        : 'None of the eight that a whole journey leans on is absent.',
    ],
  };
}
