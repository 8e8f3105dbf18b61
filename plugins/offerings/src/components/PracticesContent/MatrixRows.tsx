import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { RiCloseLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { StageCell } from './StageCell';
import type { MatrixRow } from './matrix';
import styles from './PracticesContent.module.css';

/** Props of {@link MatrixRows}. */
export interface MatrixRowsProps {
  /** What the rows have in common. */
  title: string;
  rows: MatrixRow[];
  model: ValueModel;
}

function PracticeName(props: {
  row: MatrixRow;
  entities: ValueModel['entities'];
}) {
  const { row, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (row.isAbsent) {
    return (
      <>
        {row.title}{' '}
        <span className={styles.absent}>
          <RiCloseLine size={14} aria-hidden />
          {t('practicesContent.absentHere')}
        </span>
      </>
    );
  }
  const [only, ...more] = row.entities;
  if (more.length === 0) {
    return (
      <EntityName entityRef={only} entities={entities}>
        {row.title}
      </EntityName>
    );
  }
  return (
    <>
      {row.title}
      <ul className={styles.entities}>
        {row.entities.map(ref => (
          <li key={ref}>
            <EntityName entityRef={ref} entities={entities} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A group of practices, each with what it does in each stage. */
export function MatrixRows({ title, rows, model }: MatrixRowsProps) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={model.stages.length + 1}
          className={styles.group}
        >
          <span>{title}</span>
        </th>
      </tr>
      {rows.map(row => (
        <tr key={row.practice} data-absent={row.isAbsent}>
          <th scope="row">
            <PracticeName row={row} entities={model.entities} />
          </th>
          {row.cells.map(cell => (
            <StageCell key={cell.stage} cell={cell} model={model} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
