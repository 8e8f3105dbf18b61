import {
  DIMENSION_TERMS,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';
import { createColors } from 'picocolors';
import type { OfferingFigures } from '../../offerings/figures';
import { percentOf } from '../../offerings/percent';
import { displayWidth } from '../../terminal/displayWidth';
import { visible } from '../../terminal/visible';

const MOST_FIXES = 3;
const BAR_LENGTH = 20;
const TITLE_WIDTH = Math.max(
  ...Object.values(DIMENSION_TERMS).map(({ title }) => displayWidth(title)),
);

type Colors = ReturnType<typeof createColors>;
type Paint = 'red' | 'yellow' | 'green';

const VERDICT_COLORS: Readonly<Record<Verdict, Paint>> = {
  fragmented: 'red',
  fragile: 'yellow',
  strong: 'green',
  trustworthy: 'green',
};

function bar(ratio: number): string {
  const full = Math.floor((percentOf(ratio) / 100) * BAR_LENGTH);
  return '█'.repeat(full) + '░'.repeat(BAR_LENGTH - full);
}

function dimensionLines({ dimensions }: OfferingFigures): string[] {
  return dimensions.map(({ dimension, coverage }) => {
    const title = DIMENSION_TERMS[dimension].title.padEnd(TITLE_WIDTH);
    return coverage === undefined
      ? `  ${title}  does not apply`
      : `  ${title}  ${bar(coverage)} ${`${percentOf(coverage)} %`.padStart(
          5,
        )}`;
  });
}

function fixLines({ fixes }: OfferingFigures): string[] {
  if (fixes.length === 0) return [];
  const heading = `  First fixes (${Math.min(fixes.length, MOST_FIXES)} of ${
    fixes.length
  }):`;
  const items = fixes.slice(0, MOST_FIXES).flatMap((fix, place) => [
    `  ${place + 1}. ${visible(fix.summary)} [${fix.id}]`,
    fix.field === '---'
      ? `     beside ${fix.entity}:`
      : `     ${visible(fix.field)} of ${fix.entity}:`,
    ...fix.yaml
      .trimEnd()
      .split('\n')
      .map(line => `       ${visible(line)}`),
  ]);
  return ['', heading, ...items];
}

function writeOffering(figures: OfferingFigures, colors: Colors): string {
  const { verdict, early, deprecated, ref, title, reasons } = figures;
  const lifecycle = [
    ...(early ? ['early'] : []),
    ...(deprecated ? ['deprecated'] : []),
  ];
  const word = colors[VERDICT_COLORS[verdict]](
    [verdict, ...lifecycle].join(', '),
  );
  return [
    `- ${colors.bold(visible(title))} (${ref}): ${word}`,
    ...reasons.map(({ text }) => `  · ${visible(text)}`),
    '',
    ...dimensionLines(figures),
    ...fixLines(figures),
    '',
    '',
  ].join('\n');
}

/** The offerings for people. */
export function writeOfferings(
  offerings: readonly OfferingFigures[],
  style: { colors: boolean },
): string {
  if (offerings.length === 0) return 'The files hold no Product or Service.\n';
  const colors = createColors(style.colors);
  return offerings.map(each => writeOffering(each, colors)).join('');
}
