import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueStreamFlow } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { Fact } from '../Fact';
import { useFlowFigures, type FlowFigure } from '../FlowFigures';
import styles from './Ladder.module.css';

const TOTALS: ReadonlyArray<FlowFigure['id']> = [
  'leadTime',
  'waitTime',
  'processTime',
  'flowEfficiency',
  'rolled',
];

/** What the ladder adds up to. */
export function LadderTotals({ flow }: { flow: ValueStreamFlow }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const figures = useFlowFigures(flow);
  return (
    <dl className={styles.totals} aria-label={t('streamMap.totals')}>
      {TOTALS.flatMap(id => figures.find(figure => figure.id === id) ?? []).map(
        ({ id, label, value, note }) => (
          <Fact key={id} label={label}>
            <b>{value}</b>
            {note && <small> {note}</small>}
          </Fact>
        ),
      )}
    </dl>
  );
}
