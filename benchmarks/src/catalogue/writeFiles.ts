import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { generateCorners } from './generateCatalogue';
import type { Mix } from './Population';
import { Random } from './Random';

/** What the descriptor file of one team holds: five entities. */
export const FILE_MIX: Mix = {
  Product: 1,
  Service: 1,
  ValueStream: 1,
  Component: 1,
  Group: 1,
};

/** What a slip of the pen makes of a line. */
const SLIPS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^ {2}need:/m, '  neeed:'],
  [/^ {6}stage: deliver$/m, '      stage: delivery'],
  [/^ {6}waitTime: P1D$/m, '      waitTime: 1 day'],
  [/^ {4}acceptableRisk: \w+$/m, '    acceptableRisk: lowish'],
  [/^ {4}heldBy: /m, '    heltBy: '],
  [/^ {6}stakeholder: Members$/m, '      stakeholder: Member'],
];

/** The descriptor file of a team, as people write it. */
export function writeDescriptors(
  entities: readonly Entity[],
  mistakenPercent: number,
  random: Random,
): string {
  const text = entities
    .map(entity => `# ${entity.metadata.title}\n${stringify(entity)}`)
    .join('---\n');
  if (!random.chance(mistakenPercent)) return text;
  const [line, slip] = random.of(SLIPS.filter(([each]) => each.test(text)));
  return text.replace(line, slip);
}

/** What a folder of descriptor files is generated from. */
export interface FilesShape {
  seed: number;
  files: number;
  /** How many files in a hundred hold a mistake, as people make them. */
  mistakenPercent: number;
}

/**
 * Writes descriptor files with five entities each into a folder.
 *
 * @returns how many characters they hold
 */
export function writeFiles(
  folder: string,
  { seed, files, mistakenPercent }: FilesShape,
): number {
  const random = new Random(seed + 1);
  let length = 0;
  let place = 0;
  const shape = { seed, corners: files, mix: FILE_MIX };
  for (const entities of generateCorners(shape)) {
    const path = join(
      folder,
      `area-${place % 20}`,
      `team-${place}`,
      'catalog-info.yaml',
    );
    const text = writeDescriptors(entities, mistakenPercent, random);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    length += text.length;
    place += 1;
  }
  return length;
}
