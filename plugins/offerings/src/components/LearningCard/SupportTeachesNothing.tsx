import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { YamlToggle } from '../YamlBlock';
import { improvementFix } from './improvementFix';

/** Says that support helps people and teaches the offering nothing, and what to type about it. */
export function SupportTeachesNothing(props: { model: ValueModel }) {
  const { model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <>
      <Alert
        icon
        status="warning"
        title={t('learningCard.support.title')}
        description={t('learningCard.support.text')}
      />
      <YamlToggle
        fix={improvementFix(model, 'support', t('learningCard.support.fix'))}
      />
    </>
  );
}
