import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Count,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { useDurationFormat } from '../Duration';
import { usePercentFormat } from '../Percent';
import styles from './FlowFigures.module.css';

/** Props of {@link FlowFigures}. */
export interface FlowFiguresProps {
  flow: ValueStreamFlow;
  /** The name of the value stream. */
  title: string;
}

/** One figure of a value stream, in words. */
export interface FlowFigure {
  id: keyof typeof HELP | 'waitTime';
  label: string;
  value: string;
  note?: string;
  alarming?: boolean;
}

const HELP = {
  leadTime: 'flowFigures.help.leadTime',
  processTime: 'flowFigures.help.processTime',
  flowEfficiency: 'flowFigures.help.flowEfficiency',
  rolled: 'flowFigures.help.rolled',
  handoffs: 'flowFigures.help.handoffs',
  rework: 'flowFigures.help.rework',
  touchpoints: 'flowFigures.help.touchpoints',
} as const;

/** The figures of one value stream; what is not known is said to be unknown. */
export function FlowFigures(props: FlowFiguresProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const figures = useFlowFigures(props.flow);
  return (
    <dl
      className={styles.figures}
      aria-label={t('flowFigures.label', { stream: props.title })}
    >
      {figures.map(
        ({ id, label, value, note, alarming }) =>
          id !== 'waitTime' && (
            <div key={id} className={styles.figure} title={t(HELP[id])}>
              <dt>{label}</dt>
              <dd className={alarming ? styles.alarming : undefined}>
                {value}
                {note && <span className={styles.note}>{note}</span>}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The figures of one value stream, each as far as it is known. */
export function useFlowFigures(flow: ValueStreamFlow): FlowFigure[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const percent = usePercentFormat();
  const times = useTimeFigures(flow);
  const weak = flow.handoffs.filter(handoff => handoff.weak).length;
  const rolled = flow.rolledPercentCompleteAndAccurate;
  return [
    ...times,
    {
      id: 'rolled',
      label: t('flowFigures.rolled'),
      value: boundOf(
        rolled === undefined ? undefined : percent(rolled),
        flow.rated,
        value => t('flowFigures.atMost', { value }),
        t('flowFigures.unknown'),
      ),
      note: isComplete(flow.rated)
        ? undefined
        : t('flowFigures.rated', words(flow.rated)),
    },
    {
      id: 'handoffs',
      label: t('flowFigures.handoffs', { count: flow.handoffs.length }),
      value: String(flow.handoffs.length),
      note: weak ? t('flowFigures.weak', { number: String(weak) }) : undefined,
      alarming: weak > 0,
    },
    {
      id: 'rework',
      label: t('flowFigures.rework', { count: flow.rework.length }),
      value: String(flow.rework.length),
    },
    {
      id: 'touchpoints',
      label: t('flowFigures.touchpoints', {
        count: flow.touchpoints.length,
      }),
      value: String(flow.touchpoints.length),
    },
  ];
}

function useTimeFigures(flow: ValueStreamFlow): FlowFigure[] {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useDurationFormat();
  const percent = usePercentFormat();
  const unknown = t('flowFigures.unknown');
  const bound = (duration: string) =>
    boundOf(
      flow.timed.known > 0 ? format(duration) : undefined,
      flow.timed,
      value => t('flowFigures.atLeast', { value }),
      unknown,
    );
  return [
    {
      id: 'leadTime',
      label: t('flowFigures.leadTime'),
      value: bound(flow.leadTime),
      note: isComplete(flow.timed)
        ? undefined
        : t('flowFigures.timed', words(flow.timed)),
    },
    {
      id: 'processTime',
      label: t('flowFigures.processTime'),
      value: bound(flow.processTime),
    },
    {
      id: 'waitTime',
      label: t('flowFigures.waitTime'),
      value: bound(flow.waitTime),
    },
    {
      id: 'flowEfficiency',
      label: t('flowFigures.flowEfficiency'),
      value:
        flow.flowEfficiency === undefined
          ? unknown
          : percent(flow.flowEfficiency),
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
