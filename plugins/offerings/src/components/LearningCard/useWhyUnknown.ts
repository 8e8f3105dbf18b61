import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Improvement,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { useReadingFormat } from '../ReadingFormat';

/** Why nobody can tell whether an improvement helped. */
export function useWhyUnknown(
  improvement: Improvement,
  model: ValueModel,
): string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useReadingFormat();
  const { status, doneOn, effect } = improvement;
  if (status !== 'done') return t('learningCard.effect.notDone');
  if (!effect) return t('learningCard.effect.noMeasure');
  if (!doneOn) return t('learningCard.effect.noDate');
  if (model.measurement.readingsUnavailable) {
    return t('learningCard.effect.unavailable');
  }
  const { measure, before, after } = effect;
  const day = format.day(doneOn);
  if (before === undefined && after === undefined) {
    return t('learningCard.effect.noReadings', { measure });
  }
  if (after === undefined) return t('learningCard.effect.tooEarly', { day });
  if (before === undefined) return t('learningCard.effect.noneBefore', { day });
  return t('learningCard.effect.undecided');
}
