import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Improvement } from '@offerings/backstage-plugin-offerings-common';
import {
  RiAlarmWarningLine,
  RiChat1Line,
  RiCursorLine,
  RiLifebuoyLine,
  RiLineChartLine,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import type { ImprovementProps } from './ImprovementItem';
import { useStepAddress } from './useStepAddress';
import styles from './LearningCard.module.css';

const ICONS = {
  support: RiLifebuoyLine,
  use: RiCursorLine,
  measure: RiLineChartLine,
  incident: RiAlarmWarningLine,
  feedback: RiChat1Line,
} as const;

function Place(props: { improvement: Improvement }) {
  const { learnedAt, learnedAtStep, effect } = props.improvement;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const addressOf = useStepAddress();
  if (learnedAtStep) {
    return <Link to={addressOf(learnedAtStep)}>{learnedAtStep.title}</Link>;
  }
  if (effect) {
    return (
      <span>{t('learningCard.measure', { measure: effect.measure })}</span>
    );
  }
  return learnedAt === undefined ? null : (
    <span className={styles.secondary}>
      {t('learningCard.unknownPlace', { written: learnedAt })}
    </span>
  );
}

/** Where it was learned: in support, in use, …, and at which step or measure. */
export function LearnedAt({ improvement }: ImprovementProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const Icon = ICONS[improvement.learnedFrom];
  return (
    <>
      <span className={styles.from}>
        <Icon size={16} aria-hidden className={styles.icon} />{' '}
        {t(`learningCard.from.${improvement.learnedFrom}`)}
      </span>
      <Place improvement={improvement} />
    </>
  );
}
