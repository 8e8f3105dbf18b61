import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CriterionResult } from '@offerings/backstage-plugin-offerings-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiContrastFill,
  RiQuestionMark,
  RiSubtractLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import styles from './ResultIcon.module.css';

const ICONS: Readonly<Record<CriterionResult, RemixiconComponentType>> = {
  met: RiCheckLine,
  partly: RiContrastFill,
  missing: RiCloseLine,
  'not-applicable': RiSubtractLine,
  unknown: RiQuestionMark,
};

/** How a criterion came out: a shape and a word. */
export function ResultIcon(props: { result: CriterionResult }) {
  const { result } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const Icon = ICONS[result];
  return (
    <span className={`${styles.result} ${styles[result]}`}>
      <Icon size={18} aria-hidden className={styles.icon} />
      {t(`result.${result}`)}
    </span>
  );
}
