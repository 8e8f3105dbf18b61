import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  STEP_TYPES,
  type Finding,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { StepShape } from '../EndToEnd/map/StepShape';
import { FINDING_ICONS } from '../StreamFlow/findingIcons';
import styles from './StreamMap.module.css';
import waitStyles from './WaitMark.module.css';

const KINDS: ReadonlyArray<Finding['kind']> = [
  'delay',
  'repeated-effort',
  'weak-handoff',
  'hidden-dependency',
];

/** What the shapes and bursts of the map mean. */
export function MapLegend() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <ul className={styles.legend} aria-label={t('endToEnd.legend.label')}>
      {STEP_TYPES.filter(type => type !== 'wait').map(type => (
        <li key={type}>
          <StepShape type={type} width={26} height={18} />
          {t(`endToEnd.type.${type}`)}
        </li>
      ))}
      <li>
        <svg
          className={waitStyles.triangle}
          width={20}
          height={18}
          viewBox="0 0 46 42"
          aria-hidden
        >
          <path d="M23 2 L44 40 H2 Z" />
        </svg>
        {t('endToEnd.type.wait')}
      </li>
      {KINDS.map(kind => {
        const Icon = FINDING_ICONS[kind];
        return (
          <li key={kind}>
            <Icon size={16} aria-hidden className={styles.findingIcon} />
            {t(`streamFlow.finding.${kind}`)}
          </li>
        );
      })}
    </ul>
  );
}
