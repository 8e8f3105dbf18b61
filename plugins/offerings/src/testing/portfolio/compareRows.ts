import {
  DIMENSIONS,
  parseDuration,
  type PortfolioRow,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';

const RANKS: Readonly<Record<Verdict, number>> = {
  fragmented: 0,
  fragile: 1,
  strong: 2,
  trustworthy: 3,
};

function sortValue(row: PortfolioRow, column: string): string | number {
  const dimension = DIMENSIONS.find(each => each === column);
  if (dimension) {
    const found = row.dimensions.find(each => each.dimension === dimension);
    return found?.coverage ?? -1;
  }
  switch (column) {
    case 'kind':
      return row.kind;
    case 'owner':
      return row.owner ?? '';
    case 'lifecycle':
      return row.lifecycle;
    case 'verdict':
      return RANKS[row.verdict];
    case 'coverage':
      return row.coverage ?? -1;
    case 'weakest':
      return row.weakest ?? '';
    case 'leadTime':
      return parseDuration(row.leadTime ?? '') ?? -1;
    default:
      return row.title;
  }
}

/**
 * Compares rows as a column and a direction say.
 *
 * @param orderBy - such as `coverage,asc`
 */
export function compareRows(
  orderBy = 'name,asc',
): (a: PortfolioRow, b: PortfolioRow) => number {
  const [column, direction] = orderBy.split(',');
  const sign = direction === 'desc' ? -1 : 1;
  return (a, b) => {
    const [left, right] = [sortValue(a, column), sortValue(b, column)];
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right));
    return sign * order || a.ref.localeCompare(b.ref);
  };
}
