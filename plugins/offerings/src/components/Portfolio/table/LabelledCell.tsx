import { Cell } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './table.module.css';

/** Props of {@link LabelledCell}. */
export interface LabelledCellProps {
  /** The name of its column, shown where there is no room for a header. */
  label?: string;
  className?: string;
  colSpan?: number;
  children?: ReactNode;
}

/** A cell that also stands on a card, where no header tells what it is. */
export function LabelledCell(props: LabelledCellProps) {
  const { label, className = '', colSpan, children } = props;
  return (
    <Cell className={`${styles.cell} ${className}`} colSpan={colSpan}>
      {label && (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      )}
      {children}
    </Cell>
  );
}
