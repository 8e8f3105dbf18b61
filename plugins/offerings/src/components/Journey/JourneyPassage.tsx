import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { useState } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { idsBeside, idsOf, rungKey, useTimeWords } from '../StreamFlow';
import { FINDING_ICONS } from '../StreamFlow/findingIcons';
import { addTimes } from './addTimes';
import { Elapsed } from './Elapsed';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';
import type { Passage } from './passages';
import { Stop } from './Stop';

/** Props of {@link JourneyPassage}. */
export interface JourneyPassageProps {
  passage: Passage;
  ladder: readonly LadderRung[];
}

/** A part of the journey; several steps behind the scenes in a row are folded into one. */
export function JourneyPassage(props: JourneyPassageProps) {
  const { passage, ladder } = props;
  const { current } = useJourney();
  const [isOpen, setOpen] = useState(false);
  const { rungs, behindTheScenes } = passage;
  if (!behindTheScenes || rungs.length < 2) {
    return <Stops rungs={rungs} ladder={ladder} />;
  }
  const isWalked = rungs.some(({ step }) => step && step.id === current);
  const isShown = isOpen || isWalked;
  return (
    <>
      <Folded
        rungs={rungs}
        isOpen={isShown}
        onToggle={() => setOpen(!isShown)}
      />
      {isShown && <Stops rungs={rungs} ladder={ladder} />}
    </>
  );
}

function Stops(props: {
  rungs: readonly LadderRung[];
  ladder: readonly LadderRung[];
}) {
  const { rungs, ladder } = props;
  return (
    <>
      {rungs.map(rung => (
        <Stop
          key={rungKey(rung)}
          rung={rung}
          previous={ladder[ladder.indexOf(rung) - 1]}
        />
      ))}
    </>
  );
}

function Folded(props: {
  rungs: readonly LadderRung[];
  isOpen: boolean;
  onToggle(): void;
}) {
  const { rungs, isOpen, onToggle } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTimeWords();
  const { scale } = useJourney();
  const wait = addTimes(rungs.map(rung => rung.wait));
  const work = addTimes(rungs.map(({ process }) => process));
  const Arrow = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    <li className={styles.folded}>
      <Elapsed time={rungs[0].start} />
      <span
        className={isOpen ? styles.rail : styles.railHidden}
        style={isOpen ? undefined : { height: scale(wait.known + work.known) }}
        aria-hidden
      />
      <div className={styles.quiet}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <Arrow size={18} aria-hidden />
          {t('journey.behind', { count: rungs.length })}
        </button>
        <span className={styles.facts}>
          {t('journey.behindTimes', { work: words(work), wait: words(wait) })}
        </span>
        {!isOpen && (
          <>
            <span className={styles.facts}>
              {rungs.map(({ step }) => step?.title).join(' → ')}
            </span>
            <FoldedFindings rungs={rungs} />
          </>
        )}
      </div>
    </li>
  );
}

/** What was found on the folded steps stays in sight. */
function FoldedFindings({ rungs }: { rungs: readonly LadderRung[] }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { found, branches } = useJourney();
  const ids = rungs.flatMap(rung => [
    ...idsOf(rung),
    ...idsBeside(branches.beside.get(rung.step?.id ?? '') ?? []),
  ]);
  const kinds = new Set(
    ids
      .flatMap(id => found.get(id) ?? [])
      .flatMap(({ before, work }) => [...before, ...work])
      .map(({ kind }) => kind),
  );
  if (kinds.size === 0) return null;
  return (
    <span className={styles.foldedFindings}>
      {[...kinds].map(kind => {
        const Icon = FINDING_ICONS[kind];
        return (
          <span key={kind}>
            <Icon size={15} aria-hidden /> {t(`streamFlow.finding.${kind}`)}
          </span>
        );
      })}
    </span>
  );
}
