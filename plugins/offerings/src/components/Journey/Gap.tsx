import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import {
  FindingBursts,
  findingsOf,
  idsOf,
  isUnknown,
  useTimeWords,
} from '../StreamFlow';
import { HandedOver } from './HandedOver';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';

/** How tall a wait is drawn that nobody timed, in pixels. */
const UNKNOWN_HEIGHT = 56;

/** Props of {@link Gap}. */
export interface GapProps {
  rung: LadderRung;
  previous?: LadderRung;
}

/** The wait before a step: nothing but emptiness, as tall as it is long. */
export function Gap(props: GapProps) {
  const { rung, previous } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTimeWords();
  const { flow, model, found, scale } = useJourney();
  const { wait, queue, step } = rung;
  const unknown = isUnknown(wait);
  const { before } = findingsOf(found, idsOf(rung));
  const inQueue = findingsOf(
    found,
    queue.map(({ id }) => id),
  ).work;
  const at = (step ?? queue.at(-1))?.title ?? '';
  const height = unknown ? UNKNOWN_HEIGHT : scale(wait.known);
  const hasNoWait = wait.known === 0 && !unknown && queue.length === 0;
  return (
    <li
      className={hasNoWait ? styles.noGap : styles.gap}
      style={{ minHeight: height }}
    >
      <span className={styles.elapsed} />
      <span
        className={styles.rail}
        data-unknown={unknown || undefined}
        aria-hidden
      />
      <div className={styles.emptiness}>
        {!hasNoWait && (
          <span className={unknown ? styles.facts : styles.waiting}>
            {unknown
              ? t('journey.waitUnknown')
              : t('journey.waiting', { time: words(wait) })}
            {queue.length > 0 &&
              `: ${queue.map(({ title }) => title).join(', ')}`}
          </span>
        )}
        <HandedOver rung={rung} previous={previous} />
        <FindingBursts
          findings={[...before, ...inQueue]}
          flow={flow}
          model={model}
          at={at}
        />
      </div>
    </li>
  );
}
