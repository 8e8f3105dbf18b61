import {
  DIMENSIONS,
  type Dimension,
} from '@offerings/backstage-plugin-offerings-common';
import type { AssessedOffering, AssessedRow } from '../store/records';

/** The instant at which the portfolio of the tests is looked at. */
export const NOW = new Date('2026-11-01T08:00:00Z');

/** What is different about an offering; coverage by dimension, in order. */
export interface RowOverrides extends Omit<Partial<AssessedRow>, 'dimensions'> {
  coverages?: Array<number | undefined>;
  text?: string;
}

/** An offering as the snapshot finds it, by the name of its root. */
export function assessed(
  name: string,
  overrides: RowOverrides = {},
): AssessedOffering {
  const { coverages = [], text = name, ...rest } = overrides;
  const kind = rest.kind ?? 'Product';
  return {
    row: {
      ref: `${kind.toLocaleLowerCase('en-US')}:default/${name}`,
      kind,
      name,
      title: name,
      lifecycle: 'production',
      type: 'platform',
      services: [],
      verdict: 'fragile',
      reasons: [],
      early: false,
      deprecated: rest.lifecycle === 'deprecated',
      dimensions: DIMENSIONS.map((dimension: Dimension, place) => ({
        dimension,
        coverage: coverages[place],
      })),
      assessedAt: NOW.toISOString(),
      ...rest,
    },
    text,
  };
}
