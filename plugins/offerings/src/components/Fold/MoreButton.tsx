import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../translation';
import type { Fold } from './useFold';
import styles from './Fold.module.css';

/** Opens a folded list; not there where nothing is hidden. */
export function MoreButton(props: { fold: Fold<unknown> }) {
  const { hidden, open } = props.fold;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return hidden === 0 ? null : (
    <button type="button" className={styles.more} onClick={open}>
      {t('fold.more', { hidden: String(hidden) })}
    </button>
  );
}
