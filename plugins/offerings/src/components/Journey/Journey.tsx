import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  timeLadder,
  type ValueModel,
  type ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { RiFlag2Fill, RiFlowChart, RiUserFill } from '@remixicon/react';
import { useMemo, useRef } from 'react';
import { offeringsTranslationRef } from '../../translation';
import palette from '../EndToEnd/ValueMap.module.css';
import {
  findBranches,
  findingsOnSteps,
  rungKey,
  useStreamLinks,
} from '../StreamFlow';
import { AfterTheOutcome } from './AfterTheOutcome';
import styles from './Journey.module.css';
import { JourneyContext, type JourneyView } from './JourneyContext';
import { JourneyControls } from './JourneyControls';
import { Lead } from './Lead';
import { JourneyPassage } from './JourneyPassage';
import { passagesOf, stakeholdersOf } from './passages';
import { scaleFor } from './scale';
import { useElapsedWords } from './useElapsedWords';
import { useJourneyStep } from './useJourneyStep';
import { useStakeholder } from './useStakeholder';

/** Props of {@link Journey}. */
export interface JourneyProps {
  flow: ValueStreamFlow;
  model: ValueModel;
  /** The name of the value stream. */
  title: string;
}

/** The journey as a stakeholder lives it: down the main path, with the waits as empty as they are. */
export function Journey(props: JourneyProps) {
  const { flow, model, title } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const elapsed = useElapsedWords();
  const links = useStreamLinks(flow.valueStream);
  const root = useRef<HTMLOListElement>(null);
  const ladder = useMemo(() => timeLadder(flow), [flow]);
  const stakeholder = useStakeholder(stakeholdersOf(flow.steps));
  const walk = useJourneyStep(ladder, root);
  const { current } = walk;
  const branches = useMemo(() => findBranches(flow), [flow]);
  const last = ladder.at(-1);
  const view: JourneyView = useMemo(
    () => ({
      flow,
      model,
      branches,
      found: findingsOnSteps(flow),
      scale: scaleFor(ladder.at(-1)?.end.known ?? 0),
      stakeholder: stakeholder.chosen,
      current,
    }),
    [flow, model, branches, ladder, stakeholder.chosen, current],
  );
  return (
    <JourneyContext.Provider value={view}>
      <div className={`${palette.root} ${styles.root}`}>
        <Lead ladder={ladder} stakeholder={stakeholder.chosen} />
        <JourneyControls walk={walk} stakeholder={stakeholder} />
        <p className={styles.note}>
          {t('journey.scale')}{' '}
          <Link to={links.map} className={styles.mapLink}>
            <RiFlowChart size={16} aria-hidden /> {t('journey.toMap')}
          </Link>
        </p>
        <ol
          ref={root}
          className={styles.line}
          aria-label={t('journey.label', { stream: title })}
        >
          <li className={styles.end}>
            <span className={styles.elapsed}>{t('journey.start')}</span>
            <span className={styles.endMark}>
              <RiUserFill size={18} aria-hidden />
            </span>
            <p className={styles.endWords}>
              {flow.demand ?? t('streamMap.noDemand')}
            </p>
          </li>
          {passagesOf(ladder).map(passage => (
            <JourneyPassage
              key={rungKey(passage.rungs[0])}
              passage={passage}
              ladder={ladder}
            />
          ))}
          <li className={`${styles.end} ${styles.outcome}`}>
            <span className={styles.elapsed}>{last && elapsed(last.end)}</span>
            <span className={styles.endMark}>
              <RiFlag2Fill size={18} aria-hidden />
            </span>
            <p className={styles.endWords}>
              {flow.outcome ?? t('streamMap.noOutcome')}
            </p>
          </li>
        </ol>
        <AfterTheOutcome />
      </div>
    </JourneyContext.Provider>
  );
}
