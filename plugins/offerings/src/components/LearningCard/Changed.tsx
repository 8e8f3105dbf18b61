import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { titleOf } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import type { ImprovementProps } from './ImprovementItem';
import { useStepAddress } from './useStepAddress';
import styles from './LearningCard.module.css';

/** The service that somebody means by its ref, its name or its title. */
function serviceCalled(written: string, model: ValueModel): string | undefined {
  const wanted = written.toLocaleLowerCase('en-US');
  return model.offering.services.find(ref =>
    [
      ref,
      ref.slice(ref.indexOf('/') + 1),
      titleOf(model.entities, ref).toLocaleLowerCase('en-US'),
    ].includes(wanted),
  );
}

/** The step, service or capability that it changed. */
export function Changed({ improvement, model }: ImprovementProps) {
  const { changes, changesStep } = improvement;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const addressOf = useStepAddress();
  if (changesStep) {
    return <Link to={addressOf(changesStep)}>{changesStep.title}</Link>;
  }
  if (changes === undefined) {
    return (
      <span className={styles.missing}>{t('learningCard.changesNothing')}</span>
    );
  }
  const service = serviceCalled(changes, model);
  return service ? (
    <EntityName entityRef={service} entities={model.entities} />
  ) : (
    <span>{changes}</span>
  );
}
