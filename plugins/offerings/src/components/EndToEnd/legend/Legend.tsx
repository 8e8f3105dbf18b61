import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { STEP_TYPES } from '@offerings/backstage-plugin-offerings-common';
import { RiFlag2Fill, RiGitBranchLine, RiLinkUnlinkM } from '@remixicon/react';
import { memo, type ReactNode } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { StepShape } from '../map/StepShape';
import styles from './Legend.module.css';

const LINES = [
  'flow',
  'mainPath',
  'handoff',
  'weak',
  'touchpoint',
  'rework',
  'learning',
] as const;

const SWATCHES = ['hole', 'practice', 'absent'] as const;

/** What the shapes, lines and marks of the map mean. */
export const Legend = memo(() => {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <ul className={styles.legend} aria-label={t('endToEnd.legend.label')}>
      {STEP_TYPES.map(type => (
        <Entry key={type} label={t(`endToEnd.type.${type}`)}>
          <StepShape type={type} width={28} height={18} />
        </Entry>
      ))}
      {LINES.map(line => (
        <Entry key={line} label={t(`endToEnd.legend.${line}`)}>
          <Line line={line} />
        </Entry>
      ))}
      {SWATCHES.map(swatch => (
        <Entry key={swatch} label={t(`endToEnd.legend.${swatch}`)}>
          <span className={`${styles.swatch} ${styles[swatch]}`} />
        </Entry>
      ))}
      <Entry label={t('endToEnd.legend.wait')}>
        <span className={styles.wait} />
        <span className={styles.longest} />
      </Entry>
      <Entry label={t('endToEnd.legend.hidden')}>
        <RiLinkUnlinkM size={15} className={styles.hidden} aria-hidden />
      </Entry>
      <Entry label={t('endToEnd.legend.parallel')}>
        <RiGitBranchLine size={15} aria-hidden />
      </Entry>
      <Entry label={t('endToEnd.legend.ends')}>
        <RiFlag2Fill size={15} className={styles.ends} aria-hidden />
      </Entry>
    </ul>
  );
});

function Entry(props: { label: string; children: ReactNode }) {
  return (
    <li>
      {props.children}
      {props.label}
    </li>
  );
}

function Line({ line }: { line: (typeof LINES)[number] }) {
  return (
    <svg className={styles.line} width={34} height={12} aria-hidden>
      {line === 'mainPath' && <path className={styles.halo} d="M3 6 H31" />}
      <path className={styles[line]} d="M4 6 H26" />
      <path
        className={`${styles.head} ${styles[line]}`}
        d="M25 2 L33 6 L25 10 z"
      />
      {(line === 'handoff' || line === 'weak') && (
        <circle
          className={`${styles.start} ${styles[line]}`}
          cx={4}
          cy={6}
          r={3}
        />
      )}
      {line === 'touchpoint' && (
        <circle className={styles.ring} cx={4} cy={6} r={3} />
      )}
    </svg>
  );
}
