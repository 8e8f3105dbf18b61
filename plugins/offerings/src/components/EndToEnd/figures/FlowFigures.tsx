import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Count,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { formatPercent } from '../../Figures';
import styles from './FlowFigures.module.css';
import { useDurationFormat } from './useDurationFormat';

/** Props of {@link FlowFigures}. */
export interface FlowFiguresProps {
  flow: ValueStreamFlow;
  /** The name of the value stream. */
  title: string;
}

interface Figure {
  id: keyof typeof HELP;
  label: string;
  value: string;
  note?: string;
  alarming?: boolean;
}

const HELP = {
  leadTime: 'endToEnd.figures.help.leadTime',
  processTime: 'endToEnd.figures.help.processTime',
  flowEfficiency: 'endToEnd.figures.help.flowEfficiency',
  rolled: 'endToEnd.figures.help.rolled',
  handoffs: 'endToEnd.figures.help.handoffs',
  rework: 'endToEnd.figures.help.rework',
  touchpoints: 'endToEnd.figures.help.touchpoints',
} as const;

/** The figures of one value stream; what is not known is said to be unknown. */
export function FlowFigures(props: FlowFiguresProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const figures = useFigures(props.flow);
  return (
    <dl
      className={styles.figures}
      aria-label={t('endToEnd.figures.label', { stream: props.title })}
    >
      {figures.map(({ id, label, value, note, alarming }) => (
        <div key={id} className={styles.figure} title={t(HELP[id])}>
          <dt>{label}</dt>
          <dd className={alarming ? styles.alarming : undefined}>
            {value}
            {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useFigures(flow: ValueStreamFlow): Figure[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const times = useTimeFigures(flow);
  const weak = flow.handoffs.filter(handoff => handoff.weak).length;
  const rolled = flow.rolledPercentCompleteAndAccurate;
  return [
    ...times,
    {
      id: 'rolled',
      label: t('endToEnd.figures.rolled'),
      value: boundOf(
        rolled === undefined ? undefined : formatPercent(rolled),
        flow.rated,
        value => t('endToEnd.figures.atMost', { value }),
        t('endToEnd.figures.unknown'),
      ),
      note: isComplete(flow.rated)
        ? undefined
        : t('endToEnd.figures.rated', words(flow.rated)),
    },
    {
      id: 'handoffs',
      label: t('endToEnd.figures.handoffs', { count: flow.handoffs.length }),
      value: String(flow.handoffs.length),
      note: weak
        ? t('endToEnd.figures.weak', { number: String(weak) })
        : undefined,
      alarming: weak > 0,
    },
    {
      id: 'rework',
      label: t('endToEnd.figures.rework', { count: flow.rework.length }),
      value: String(flow.rework.length),
    },
    {
      id: 'touchpoints',
      label: t('endToEnd.figures.touchpoints', {
        count: flow.touchpoints.length,
      }),
      value: String(flow.touchpoints.length),
    },
  ];
}

function useTimeFigures(flow: ValueStreamFlow): Figure[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useDurationFormat();
  const unknown = t('endToEnd.figures.unknown');
  const bound = (duration: string) =>
    boundOf(
      flow.timed.known > 0 ? format(duration) : undefined,
      flow.timed,
      value => t('endToEnd.figures.atLeast', { value }),
      unknown,
    );
  return [
    {
      id: 'leadTime',
      label: t('endToEnd.figures.leadTime'),
      value: bound(flow.leadTime),
      note: isComplete(flow.timed)
        ? undefined
        : t('endToEnd.figures.timed', words(flow.timed)),
    },
    {
      id: 'processTime',
      label: t('endToEnd.figures.processTime'),
      value: bound(flow.processTime),
    },
    {
      id: 'flowEfficiency',
      label: t('endToEnd.figures.flowEfficiency'),
      value:
        flow.flowEfficiency === undefined
          ? unknown
          : formatPercent(flow.flowEfficiency),
    },
  ];
}

function boundOf(
  value: string | undefined,
  count: Count,
  asBound: (value: string) => string,
  unknown: string,
): string {
  if (value === undefined) {
    return unknown;
  }
  return isComplete(count) ? value : asBound(value);
}

function isComplete({ known, of }: Count): boolean {
  return known >= of;
}

function words({ known, of }: Count) {
  return { known: String(known), of: String(of) };
}
