import { nearest } from '../text';
import { mistake } from './mistake';
import { readMapping, type Mapping } from './values';

/** What stands under `offerings` in the configuration, whichever package reads it. */
const SECTIONS = [
  'assessment',
  'catalog',
  'portfolio',
  'practices',
  'prometheus',
  'readings',
  'rejected',
  'stages',
];

/**
 * What stands under `offerings`.
 *
 * @remarks
 * Modules of others may have a section of their own there, so that an unknown one is a mistake only where it looks like
 * one of ours.
 *
 * @throws InputError where a section is misspelt
 */
export function readSections(offerings: unknown): Mapping {
  const sections = readMapping(offerings, 'offerings');
  for (const name of Object.keys(sections)) {
    if (SECTIONS.includes(name)) continue;
    const meant = nearest(name, SECTIONS);
    if (meant) {
      throw mistake(
        `offerings.${name}`,
        `unknown key, did you mean '${meant}'?`,
      );
    }
  }
  return sections;
}
