import type { PortfolioPage, PortfolioRow, SnapshotState } from '../api';
import { percent } from '../assessment/reasons';
import { formatDuration } from '../text';
import { DIMENSION_TERMS } from '../vocabularies';
import { count } from './limited';
import { title } from './names';

function sayLeadTime({ leadTime, leadTimeTimed }: PortfolioRow): string[] {
  if (leadTime === undefined) return [];
  const isBound = leadTimeTimed && leadTimeTimed.known < leadTimeTimed.of;
  return [`lead time ${isBound ? 'at least ' : ''}${formatDuration(leadTime)}`];
}

function sayRow(row: PortfolioRow): string {
  const { coverage, deprecated, early, owner, ref, verdict, weakest } = row;
  return `- ${title(row.title)} (${ref}): ${[
    verdict,
    ...(early ? ['early'] : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(coverage === undefined ? [] : [`coverage ${percent(coverage)}`]),
    ...(weakest ? [`weakest ${DIMENSION_TERMS[weakest].title}`] : []),
    ...sayLeadTime(row),
    ...(owner ? [`owner ${owner}`] : []),
  ].join(', ')}`;
}

function sayCount({ items, totalItems, pageInfo }: PortfolioPage): string {
  if (items.length === 0) return 'No offering that is visible to you fits.';
  const more = pageInfo.nextCursor ? '; the next page has more' : '';
  return totalItems === undefined
    ? `${count(items.length, 'offering')}${more}.`
    : `${items.length} of ${count(totalItems, 'offering')}${more}.`;
}

function saySnapshot({ assessed, of, state }: SnapshotState): string[] {
  if (state === 'ready') return [];
  const progress =
    assessed === undefined || of === undefined
      ? ''
      : `, ${assessed} of ${of} so far`;
  return [
    `Not complete yet: the first assessment of all offerings ${
      state === 'first' ? `is under way${progress}` : 'has not begun'
    }.`,
  ];
}

/**
 * A page of the portfolio as concise plain text: a line for each offering.
 *
 * @public
 */
export function summarizePortfolio(page: PortfolioPage): string {
  return [
    sayCount(page),
    ...saySnapshot(page.snapshot),
    ...(page.partial
      ? [
          'You do not see everything in the catalog; the numbers are those of whole offerings.',
        ]
      : []),
    ...page.items.map(sayRow),
  ].join('\n');
}
