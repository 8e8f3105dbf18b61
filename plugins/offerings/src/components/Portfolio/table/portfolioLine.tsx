import { Row } from '@backstage/ui';
import { Owner, ServiceName } from '../cells';
import type { DisplayRow } from './displayRows';
import { LabelledCell } from './LabelledCell';
import { MoreServices } from './MoreServices';
import type { PortfolioColumn } from './useColumns';
import styles from './table.module.css';

/** What {@link portfolioLine} needs besides the line itself. */
export interface LineOptions {
  columns: PortfolioColumn[];
  ownerLabel: string;
  /** Shows all services of an offering. */
  onOpen: (ref: string) => void;
}

/** The cell beneath all columns that only a whole offering has something in. */
function Rest(props: { columns: PortfolioColumn[]; after: number }) {
  return (
    <LabelledCell
      className={styles.rest}
      colSpan={props.columns.length - props.after}
    />
  );
}

/** Draws a line of the table: an offering, a service of it, or the way to its other services. */
export function portfolioLine(item: DisplayRow, options: LineOptions) {
  const { columns, ownerLabel, onOpen } = options;
  switch (item.type) {
    case 'offering':
      return (
        <Row id={item.id} columns={columns} className={styles.offeringLine}>
          {column => column.cell(item)}
        </Row>
      );
    case 'service':
      return (
        <Row id={item.id} className={styles.serviceLine}>
          <LabelledCell className={styles.name}>
            <ServiceName service={item.service} of={item.row.title} />
          </LabelledCell>
          <LabelledCell label={ownerLabel} className={styles.owner}>
            <Owner owner={item.service.owner} />
          </LabelledCell>
          <Rest columns={columns} after={2} />
        </Row>
      );
    default:
      return (
        <Row id={item.id} className={styles.serviceLine}>
          <LabelledCell className={styles.name}>
            <MoreServices item={item} onOpen={onOpen} />
          </LabelledCell>
          <Rest columns={columns} after={1} />
        </Row>
      );
  }
}
