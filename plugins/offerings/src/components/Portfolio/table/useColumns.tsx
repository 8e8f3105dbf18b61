import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Column, type ColumnConfig } from '@backstage/ui';
import {
  DIMENSIONS,
  type PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import { useMemo, type ReactNode } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import {
  Coverage,
  CoverageTrend,
  LeadTime,
  OfferingName,
  Owner,
  VerdictWithReasons,
} from '../cells';
import { Nothing } from '../cells/LeadTime';
import type { SortColumn } from '../state';
import type { DisplayRow } from './displayRows';
import { LabelledCell } from './LabelledCell';
import styles from './table.module.css';

/** A column of the portfolio. */
export type PortfolioColumn = ColumnConfig<DisplayRow>;

interface ColumnOptions {
  id: SortColumn | 'trend';
  label: string;
  /** What the label stands for, where it is short. */
  help?: string;
  className: string;
  content: (row: PortfolioRow) => ReactNode;
}

function column(options: ColumnOptions): PortfolioColumn {
  const { id, label, help, className, content } = options;
  const isName = id === 'name';
  const isSortable = id !== 'trend';
  return {
    id,
    label,
    isRowHeader: isName,
    isSortable,
    header: () => (
      <Column
        id={id}
        isRowHeader={isName}
        allowsSorting={isSortable}
        className={className}
      >
        <span title={help}>{label}</span>
      </Column>
    ),
    cell: ({ row }) => (
      <LabelledCell label={isName ? undefined : label} className={className}>
        {content(row)}
      </LabelledCell>
    ),
  };
}

/** The columns of the portfolio. */
export function useColumns(now: number): PortfolioColumn[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useMemo(
    () => [
      column({
        id: 'name',
        label: t('portfolio.column.name'),
        className: styles.name,
        content: row => <OfferingName row={row} />,
      }),
      column({
        id: 'owner',
        label: t('portfolio.column.owner'),
        className: styles.owner,
        content: ({ owner }) => <Owner owner={owner} />,
      }),
      column({
        id: 'verdict',
        label: t('portfolio.column.verdict'),
        className: styles.verdict,
        content: row => <VerdictWithReasons row={row} />,
      }),
      ...DIMENSIONS.map(dimension =>
        column({
          id: dimension,
          label: t(`portfolio.header.${dimension}`),
          help: t(`dimension.${dimension}`),
          className: styles.dimension,
          content: row => <Coverage row={row} dimension={dimension} />,
        }),
      ),
      column({
        id: 'weakest',
        label: t('portfolio.column.weakest'),
        className: styles.weakest,
        content: ({ weakest }) =>
          weakest ? (
            t(`portfolio.dimension.${weakest}`)
          ) : (
            <Nothing words={t('portfolio.none')} />
          ),
      }),
      column({
        id: 'leadTime',
        label: t('portfolio.column.leadTime'),
        className: styles.leadTime,
        content: row => <LeadTime row={row} />,
      }),
      column({
        id: 'trend',
        label: t('portfolio.column.trend'),
        help: t('portfolio.column.trendHelp'),
        className: styles.trend,
        content: row => <CoverageTrend row={row} now={now} />,
      }),
    ],
    [t, now],
  );
}
