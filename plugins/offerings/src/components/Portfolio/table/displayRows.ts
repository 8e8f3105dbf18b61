import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';

/** How many services of an offering are shown before one asks for the others. */
const SERVICES_SHOWN = 3;

/** A line of the table. */
export type DisplayRow =
  | { id: string; type: 'offering'; row: PortfolioRow }
  | {
      id: string;
      type: 'service';
      row: PortfolioRow;
      service: PortfolioRow['services'][number];
    }
  | { id: string; type: 'more'; row: PortfolioRow; hidden: number };

function servicesShown(row: PortfolioRow, isOpen: boolean) {
  // A button for a single service would take the place of that service.
  return isOpen || row.services.length <= SERVICES_SHOWN + 1
    ? row.services
    : row.services.slice(0, SERVICES_SHOWN);
}

/**
 * The lines of the table: each offering, and its services beneath it.
 *
 * @param open - the refs of the offerings all of whose services are shown
 */
export function displayRows(
  rows: PortfolioRow[],
  open: ReadonlySet<string>,
): DisplayRow[] {
  return rows.flatMap((row): DisplayRow[] => {
    const services = servicesShown(row, open.has(row.ref));
    const hidden = row.services.length - services.length;
    return [
      { id: row.ref, type: 'offering', row },
      ...services.map(service => ({
        id: `${row.ref} ${service.ref}`,
        type: 'service' as const,
        row,
        service,
      })),
      ...(hidden > 0
        ? [{ id: `${row.ref} more`, type: 'more' as const, row, hidden }]
        : []),
    ];
  });
}
