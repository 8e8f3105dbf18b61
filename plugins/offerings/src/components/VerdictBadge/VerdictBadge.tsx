import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Verdict } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { VERDICT_ICONS } from './verdictIcons';
import styles from './VerdictBadge.module.css';

/** The one word for how well an offering holds together. */
export function VerdictBadge(props: { verdict: Verdict }) {
  const { verdict } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const Icon = VERDICT_ICONS[verdict];
  return (
    <span className={`${styles.badge} ${styles[verdict]}`}>
      <Icon size={16} aria-hidden />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
