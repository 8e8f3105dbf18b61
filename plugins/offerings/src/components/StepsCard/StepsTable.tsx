import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Cell,
  CellText,
  Table,
  Text,
  useTable,
  type ColumnConfig,
} from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useMemo } from 'react';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { useDurationFormat } from '../Duration';
import { EntityName } from '../EntityName';
import { usePercentFormat } from '../Percent';
import type { StepRow } from './stepRows';

const PAGE_SIZE = 20;

/** Props of {@link StepsTable}. */
export interface StepsTableProps {
  rows: StepRow[];
  /** What the reader may see; left out where it is not known. */
  entities?: ValueModel['entities'];
}

function Performers(props: {
  row: StepRow;
  entities?: ValueModel['entities'];
}) {
  const { row, entities } = props;
  const names = row.performers.map(ref =>
    entities ? (
      <EntityName entityRef={ref} entities={entities} />
    ) : (
      <EntityRefLink entityRef={ref} hideIcon underline="always" />
    ),
  );
  const all = row.stakeholder ? [row.stakeholder, ...names] : names;
  return <CommaList items={all} />;
}

function useColumns(
  entities: ValueModel['entities'] | undefined,
): ColumnConfig<StepRow>[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const format = useDurationFormat();
  const percent = usePercentFormat();
  return useMemo(() => {
    const duration = (iso = '') => format(iso) ?? iso;
    return [
      {
        id: 'step',
        label: t('stepsCard.step'),
        isRowHeader: true,
        defaultWidth: '3fr',
        minWidth: 160,
        cell: row => (
          <Cell>
            <Text as="p" variant="body-medium">
              {row.title}
            </Text>
            <Text as="p" variant="body-small" color="secondary">
              {row.type === 'work'
                ? stageTitle(row.stage)
                : t('stepsCard.stageAndType', {
                    stage: stageTitle(row.stage),
                    type: t(`stepType.${row.type}`),
                  })}
            </Text>
          </Cell>
        ),
      },
      {
        id: 'who',
        label: t('stepsCard.who'),
        defaultWidth: '2fr',
        minWidth: 120,
        cell: row => (
          <Cell>
            <span>
              <Performers row={row} entities={entities} />
            </span>
          </Cell>
        ),
      },
      {
        id: 'wait',
        label: t('stepsCard.wait'),
        defaultWidth: '1fr',
        minWidth: 96,
        cell: row => <CellText title={duration(row.waitTime)} />,
      },
      {
        id: 'process',
        label: t('stepsCard.process'),
        defaultWidth: '1fr',
        minWidth: 96,
        cell: row => <CellText title={duration(row.processTime)} />,
      },
      {
        id: 'accuracy',
        label: t('stepsCard.accuracy'),
        defaultWidth: '1fr',
        minWidth: 96,
        cell: row => (
          <CellText
            title={
              row.percentCompleteAndAccurate === undefined
                ? ''
                : percent(row.percentCompleteAndAccurate)
            }
          />
        ),
      },
    ];
  }, [t, stageTitle, format, percent, entities]);
}

/** The steps of a value stream, in the order of its descriptor. */
export function StepsTable(props: StepsTableProps) {
  const { rows, entities } = props;
  const columnConfig = useColumns(entities);
  const { tableProps } = useTable({
    mode: 'complete',
    data: rows,
    paginationOptions: {
      type: rows.length > PAGE_SIZE ? 'page' : 'none',
      pageSize: PAGE_SIZE,
    },
  });
  return <Table {...tableProps} columnConfig={columnConfig} />;
}
