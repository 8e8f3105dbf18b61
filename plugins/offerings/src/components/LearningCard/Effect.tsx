import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type {
  ImprovementEffect,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiEqualLine,
  RiQuestionLine,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { useReadingFormat } from '../ReadingFormat';
import type { ImprovementProps } from './ImprovementItem';
import { useWhyUnknown } from './useWhyUnknown';
import styles from './LearningCard.module.css';

const ICONS = {
  better: RiCheckLine,
  unchanged: RiEqualLine,
  worse: RiCloseLine,
  unknown: RiQuestionLine,
} as const;

function unitOf(effect: ImprovementEffect, model: ValueModel) {
  return model.measurement.measures.find(({ name }) => name === effect.measure)
    ?.unit;
}

/** The measure before and after, on average. */
function Means(props: { effect: ImprovementEffect; model: ValueModel }) {
  const { effect, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useReadingFormat();
  if (effect.before === undefined || effect.after === undefined) return null;
  const unit = unitOf(effect, model);
  const ends = {
    before: format.value(effect.before, unit === '%' ? unit : undefined),
    after: format.value(effect.after, unit),
  };
  return (
    <>
      <span className={styles.moved} aria-hidden>
        {t('learningCard.effect.moved', ends)}
      </span>
      <VisuallyHidden>
        {t('learningCard.effect.movedLabel', ends)}
      </VisuallyHidden>
      <span className={styles.secondary}>
        {t('learningCard.effect.means', { measure: effect.measure })}
      </span>
    </>
  );
}

/** Whether it helped: how the measure moved since, or why nobody can tell. */
export function Effect(props: ImprovementProps) {
  const { improvement, model } = props;
  const { effect } = improvement;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const whyUnknown = useWhyUnknown(improvement, model);
  const moved = effect?.moved ?? 'unknown';
  const Icon = ICONS[moved];
  return (
    <>
      <span
        className={moved === 'unknown' ? styles.unknown : styles.effect}
        data-moved={moved}
      >
        <Icon size={16} aria-hidden className={styles.icon} />{' '}
        {moved === 'unknown' ? whyUnknown : t(`learningCard.effect.${moved}`)}
      </span>
      {effect && <Means effect={effect} model={model} />}
    </>
  );
}
