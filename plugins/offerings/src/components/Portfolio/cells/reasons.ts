import type {
  Dimension,
  PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';

/** The reasons of one code, told in one line. */
export interface ReasonGroup {
  code: string;
  /** How many there are. */
  count: number;
  /** The dimensions that they are about. */
  dimensions: Dimension[];
}

/** Puts reasons of one code together, in the order in which the codes come. */
export function groupReasons(reasons: PortfolioRow['reasons']): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { code, dimension } of reasons) {
    const { count, dimensions } = groups.get(code) ?? {
      count: 0,
      dimensions: [],
    };
    groups.set(code, {
      code,
      count: count + 1,
      dimensions: dimension ? [...dimensions, dimension] : dimensions,
    });
  }
  return [...groups.values()];
}
