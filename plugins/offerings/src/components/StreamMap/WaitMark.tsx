import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LadderRung,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { isUnknown, useTimeWords } from '../StreamFlow';
import { hasWait } from './columns';
import { crossingInto } from './crossing';
import styles from './WaitMark.module.css';

/** Props of {@link WaitMark}. */
export interface WaitMarkProps {
  rung: LadderRung;
  previous?: LadderRung;
  flow: ValueStreamFlow;
}

/** The arrow into a step, with what waits on it as a triangle and what crosses over. */
export function WaitMark(props: WaitMarkProps) {
  const { rung, previous, flow } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTimeWords();
  const crossing = crossingInto(rung, previous, flow);
  return (
    <div className={styles.wait}>
      <span className={styles.arrow} aria-hidden />
      {crossing && (
        <span className={styles.crossing}>
          {t(`streamMap.crossing.${crossing}`)}
        </span>
      )}
      {hasWait(rung) ? (
        <>
          <Triangle isUnknown={isUnknown(rung.wait)} />
          <span className={styles.waitTime}>
            {isUnknown(rung.wait)
              ? t('streamMap.waitUnknown')
              : t('endToEnd.step.waits', { duration: words(rung.wait) })}
          </span>
        </>
      ) : (
        <span className={styles.noWait}>{t('endToEnd.step.noWait')}</span>
      )}
      {rung.queue.map(({ id, title }) => (
        <span key={id} className={styles.queue}>
          {title}
        </span>
      ))}
    </div>
  );
}

/** Work that waits stands as a triangle on a value stream map. */
function Triangle(props: { isUnknown: boolean }) {
  return (
    <svg
      className={props.isUnknown ? styles.triangleUnknown : styles.triangle}
      width={46}
      height={42}
      viewBox="0 0 46 42"
      aria-hidden
    >
      <path d="M23 2 L44 40 H2 Z" />
      {props.isUnknown && (
        <text x={23} y={34}>
          ?
        </text>
      )}
    </svg>
  );
}
