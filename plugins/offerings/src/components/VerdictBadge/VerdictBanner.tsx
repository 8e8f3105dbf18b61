import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import type { VerdictModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { VERDICT_ICONS } from './verdictIcons';
import styles from './VerdictBadge.module.css';

/** The verdict on an offering with all that speaks for a better one. */
export function VerdictBanner(props: { verdict: VerdictModel }) {
  const { verdict, reasons, early, deprecated } = props.verdict;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const Icon = VERDICT_ICONS[verdict];
  return (
    <div className={`${styles.banner} ${styles[verdict]}`}>
      <Icon size={20} aria-hidden className={styles.bannerIcon} />
      <div>
        <p className={styles.word}>
          <strong>{t(`verdict.${verdict}`)}</strong>
          {early && <Badge size="small">{t('verdict.early')}</Badge>}
          {deprecated && <Badge size="small">{t('verdict.deprecated')}</Badge>}
        </p>
        {reasons.length > 0 && (
          <ul className={styles.reasons}>
            {reasons.map(reason => (
              <li key={`${reason.code} ${reason.text}`}>{reason.text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
