import {
  PERSPECTIVES,
  type Measure,
  type Perspective,
} from '@offerings/backstage-plugin-offerings-common';

/** One side of an offering, with what shows it. */
export interface Side {
  /** Left out for measures that don't say what they show. */
  perspective?: Perspective;
  measures: Measure[];
}

/** What one should look at stands before the fold: one's own, a missed target, a reading that is too old or not there. */
function rank(measure: Measure, own: string | undefined): number {
  if (measure.offering === own) return 0;
  if (measure.meetsTarget === false) return 1;
  return measure.fresh ? 3 : 2;
}

/**
 * The four sides in order, whether they are measured or not, and what belongs to none of them.
 *
 * @param own - the ref of the Service whose page is open
 */
export function bySide(measures: Measure[], own: string | undefined): Side[] {
  const of = (perspective: Perspective | undefined) =>
    measures
      .filter(measure => measure.perspective === perspective)
      .sort((a, b) => rank(a, own) - rank(b, own));
  const sides: Side[] = PERSPECTIVES.map(perspective => ({
    perspective,
    measures: of(perspective),
  }));
  const others = of(undefined);
  return others.length === 0 ? sides : [...sides, { measures: others }];
}
