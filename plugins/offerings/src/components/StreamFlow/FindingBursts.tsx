import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Popover } from '@backstage/ui';
import type {
  Finding,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useRef, useState } from 'react';
import { offeringsTranslationRef } from '../../translation';
import styles from './FindingBursts.module.css';
import { FindingEvidence } from './FindingEvidence';
import { FINDING_ICONS } from './findingIcons';

/** Props of {@link FindingBursts}. */
export interface FindingBurstsProps {
  findings: readonly Finding[];
  flow: ValueStreamFlow;
  model: ValueModel;
  /** Where they are marked, for those who don't see it. */
  at: string;
}

function byKind(findings: readonly Finding[]): Finding[][] {
  const kinds = new Map<Finding['kind'], Finding[]>();
  for (const finding of findings) {
    kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), finding]);
  }
  return [...kinds.values()];
}

/** The findings at one place, one burst a kind; a click opens what was found and on what it rests. */
export function FindingBursts(props: FindingBurstsProps) {
  const { findings, ...context } = props;
  if (findings.length === 0) return null;
  return (
    <ul className={styles.bursts}>
      {byKind(findings).map(same => (
        <li key={same[0].kind}>
          <Burst findings={same} {...context} />
        </li>
      ))}
    </ul>
  );
}

function Burst(props: FindingBurstsProps) {
  const { findings, flow, model, at } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const [{ kind }] = findings;
  const Icon = FINDING_ICONS[kind];
  const title = t(`streamFlow.finding.${kind}`);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.burst}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon size={16} aria-hidden className={styles.icon} />
        {title}
        {findings.length > 1 && ` × ${findings.length}`}{' '}
        <span className={styles.spoken}>{t('streamFlow.at', { at })}</span>
      </button>
      <Popover
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
        aria-label={title}
        className={styles.popover}
      >
        <FindingEvidence findings={findings} flow={flow} model={model} />
      </Popover>
    </>
  );
}
