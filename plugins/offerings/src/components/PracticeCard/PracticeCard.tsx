import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Badge } from '@backstage/ui';
import {
  ESSENTIAL_PRACTICES,
  STAGES,
  type PracticeEntityV1alpha1,
} from '@offerings/backstage-plugin-offerings-common';
import { usePracticeTitle, useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { Fact } from '../Fact';
import { ServedList } from './ServedList';
import styles from './PracticeCard.module.css';

function isEssential(practice: string): boolean {
  return ESSENTIAL_PRACTICES.some(id => id === practice);
}

function Stages(props: { stages: PracticeEntityV1alpha1['spec']['stages'] }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const inOrder = STAGES.filter(stage => props.stages?.includes(stage));
  if (inOrder.length === 0) return <>{t('practiceCard.noStages')}</>;
  return (
    <ol className={styles.stages}>
      {inOrder.map(stage => (
        <li key={stage}>
          <Badge size="small">{stageTitle(stage)}</Badge>
        </li>
      ))}
    </ol>
  );
}

/** What a practice is for, in which stages it works, and every offering, value stream and step that it serves. */
export function PracticeCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const practiceTitle = usePracticeTitle();
  const { entity } = useEntity<PracticeEntityV1alpha1>();
  const { practice, purpose, stages } = entity.spec;
  return (
    <Legible>
      <EntityInfoCard title={t('practiceCard.title')}>
        <dl className={styles.fields}>
          <Fact label={t('practiceCard.practice')}>
            {practiceTitle(practice)}
            {isEssential(practice) && (
              <span className={styles.note}>{t('practiceCard.essential')}</span>
            )}
          </Fact>
          <Fact label={t('practiceCard.purpose')}>{purpose}</Fact>
          <Fact label={t('practiceCard.stages')}>
            <Stages stages={stages} />
          </Fact>
        </dl>
        <ServedList practice={entity} />
      </EntityInfoCard>
    </Legible>
  );
}
