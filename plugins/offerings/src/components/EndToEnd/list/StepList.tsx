import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useStageTitle } from '../../../hooks';
import { titleOf } from '../../../model/titles';
import { offeringsTranslationRef } from '../../../translation';
import type { Sought } from '../find';
import { longestWaits, stepKey } from '../layout';
import { focusWhenDrawn } from '../map/stepFocus';
import { ListItem } from './ListItem';
import { PracticeSummary } from './PracticeSummary';
import styles from './StepList.module.css';
import { useListWords } from './useListWords';

/** Props of {@link StepList}. */
export interface StepListProps {
  model: ValueModel;
  flows: readonly ValueStreamFlow[];
  selected?: string;
  /** The keys of the steps to show; left out, all. */
  found?: readonly string[];
  /** The step that the reader wants to get to. */
  sought?: Sought;
  /** Opens the details of a step; left out, the titles are plain text. */
  onSelect?(step: string): void;
}

/** Everything that the map says, as ordered lists. */
export const StepList = memo((props: StepListProps) => {
  const { model, flows, sought } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sought) {
      focusWhenDrawn(root.current, sought.step, { scroll: true });
    }
  }, [sought]);
  return (
    <div ref={root} className={styles.list}>
      <Holes model={model} />
      {flows.map(flow => (
        <StreamSteps key={flow.valueStream} {...props} flow={flow} />
      ))}
      <PracticeSummary model={model} />
    </div>
  );
});

function Holes({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const holes = model.stages.filter(stage => stage.hole);
  if (holes.length === 0) {
    return null;
  }
  return (
    <div className={styles.holes}>
      <strong>{t('endToEnd.hole.label')}</strong>
      <ul>
        {holes.map(({ stage }) => (
          <li key={stage}>
            {stageTitle(stage)}: {t(`endToEnd.hole.${stage}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function StreamSteps(props: StepListProps & { flow: ValueStreamFlow }) {
  const { model, flow, flows, selected, found, onSelect } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useListWords(model);
  const title = titleOf(model.entities, flow.valueStream);
  const longest = useMemo(() => longestWaits([flow]), [flow]);
  return (
    <section aria-label={t('endToEnd.list.label', { stream: title })}>
      {flows.length > 1 && <h3 className={styles.stream}>{title}</h3>}
      <ol className={styles.steps}>
        {flow.steps.map((step, index) => {
          const key = stepKey(flow.valueStream, step.id);
          return found && !found.includes(key) ? null : (
            <ListItem
              key={key}
              words={words}
              flow={flow}
              step={step}
              number={index + 1}
              isLongest={longest.has(key)}
              isSelected={selected === key}
              onSelect={onSelect}
            />
          );
        })}
      </ol>
    </section>
  );
}
