import { parseDuration } from '@offerings/backstage-plugin-offerings-common';
import {
  RiFlag2Fill,
  RiGitBranchLine,
  RiLinkUnlinkM,
  RiUserFill,
} from '@remixicon/react';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { StepBox } from '../layout';
import { useMapContext, useMapReader } from './MapContext';
import styles from './StepNode.module.css';
import { StepShape } from './StepShape';

/** A step as a node of the library that pans and zooms. */
export type StepNodeType = Node<{ box: StepBox }, 'step'>;

/** What a step looks like, whether or not it is open. */
const Face = memo(({ box }: { box: StepBox }) => {
  const { words, several, longest, counts } = useMapContext();
  return (
    <>
      <StepShape
        type={box.type}
        width={box.width}
        height={box.height}
        strong={box.step.onMainPath}
      />
      <span className={styles.words}>
        <span className={styles.title}>{box.step.title}</span>
        <span className={styles.spoken}>
          , {words.describe(box, counts[box.stream], longest.has(box.key))}
        </span>
        <StepMeta box={box} />
      </span>
      <WaitTag box={box} />
      <Marks box={box} />
      {several && (
        <span className={styles.stream} aria-hidden>
          {box.stream + 1}
        </span>
      )}
    </>
  );
});

/** A step on the map: a button in the shape of its type. */
export const StepNode = memo(({ data: { box } }: NodeProps<StepNodeType>) => {
  const { selected, found, open, onKeyDown, reveal } = useMapReader();
  const isSelected = selected === box.key;
  return (
    <>
      <button
        type="button"
        className={[styles.step, styles[box.type]].join(' ')}
        style={{ width: box.width, height: box.height }}
        data-step={box.key}
        data-selected={isSelected || undefined}
        data-found={found?.has(box.key)}
        aria-current={isSelected ? 'step' : undefined}
        title={box.step.title}
        onClick={() => open(box.key)}
        onFocus={event => {
          // A step that moves while it is pressed would not be under the pointer any more.
          if (event.currentTarget.matches(':focus-visible')) reveal(box.key);
        }}
        onKeyDown={event => onKeyDown(event, box.key)}
      >
        <Face box={box} />
      </button>
      {/* Where the library has measured a step anew, it draws no edge that does not find its ends; the ways are ours. */}
      <span className={`source target ${styles.end}`} data-handlepos="right" />
    </>
  );
});

function StepMeta({ box }: { box: StepBox }) {
  const { t, durationOf, waitOf } = useMapContext().words;
  const { step } = box;
  if (step.type === 'wait') {
    return (
      <span className={styles.wait} aria-hidden>
        {waitOf(step.waitTime) ?? t('endToEnd.step.waitUnknown')}
      </span>
    );
  }
  const more = step.performers.length - 1;
  return (
    <span className={styles.meta} aria-hidden>
      {durationOf(step.processTime) ?? '—'}
      {more > 0 && (
        <span> · {t('endToEnd.step.more', { number: String(more) })}</span>
      )}
    </span>
  );
}

/** The wait before a step that is not itself a wait. */
function WaitTag({ box }: { box: StepBox }) {
  const { longest, words } = useMapContext();
  const { waitTime } = box.step;
  const isLongest = longest.has(box.key);
  if (!parseDuration(waitTime ?? '') || box.type === 'wait') {
    return isLongest ? (
      <span className={styles.longest} aria-hidden>
        {words.t('endToEnd.step.longestTag')}
      </span>
    ) : null;
  }
  return (
    <span className={isLongest ? styles.longest : styles.tag} aria-hidden>
      {words.waitOf(waitTime)}
    </span>
  );
}

function Marks({ box }: { box: StepBox }) {
  const { forks } = useMapContext();
  const { step } = box;
  const isHidden =
    step.hidden.length > 0 || step.suppliers.some(({ declared }) => !declared);
  const isTouched = step.stakeholder && step.performers.length > 0;
  const isFork = forks.has(box.key);
  return isHidden || isTouched || step.endsHere || isFork ? (
    <span className={styles.marks} aria-hidden>
      {isHidden && <RiLinkUnlinkM size={15} className={styles.hidden} />}
      {isTouched && <RiUserFill size={13} className={styles.touch} />}
      {step.endsHere && <RiFlag2Fill size={14} className={styles.ends} />}
      {isFork && <RiGitBranchLine size={14} className={styles.fork} />}
    </span>
  ) : null;
}
