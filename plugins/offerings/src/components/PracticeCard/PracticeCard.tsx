import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityInfoCard,
  EntityRefLinks,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Badge, Text } from '@backstage/ui';
import {
  ESSENTIAL_PRACTICES,
  RELATION_SUPPORTS,
  STAGES,
  type PracticeEntityV1alpha1,
} from '@offerings/backstage-plugin-offerings-common';
import { kindOf } from '../../model/refs';
import { practiceTitle } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { Fact } from '../Fact';
import styles from './PracticeCard.module.css';

function isEssential(practice: string): boolean {
  return ESSENTIAL_PRACTICES.some(id => id === practice);
}

function supportedBy(entity: PracticeEntityV1alpha1, kind: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_SUPPORTS)
    .map(({ targetRef }) => targetRef)
    .filter(ref => kindOf(ref) === kind);
}

function Stages(props: { stages: PracticeEntityV1alpha1['spec']['stages'] }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const inOrder = STAGES.filter(stage => props.stages?.includes(stage));
  if (inOrder.length === 0) return <>{t('practiceCard.noStages')}</>;
  return (
    <ol className={styles.stages}>
      {inOrder.map(stage => (
        <li key={stage}>
          <Badge size="small">{t(`stage.${stage}`)}</Badge>
        </li>
      ))}
    </ol>
  );
}

function Supported(props: { entity: PracticeEntityV1alpha1 }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const groups = [
    { kind: 'product', label: t('practiceCard.products') },
    { kind: 'service', label: t('practiceCard.services') },
    { kind: 'valuestream', label: t('practiceCard.valueStreams') },
  ]
    .map(group => ({ ...group, refs: supportedBy(props.entity, group.kind) }))
    .filter(group => group.refs.length > 0);
  if (groups.length === 0) {
    return (
      <Text as="p" variant="body-medium" color="secondary">
        {t('practiceCard.nowhere')}
      </Text>
    );
  }
  return (
    <dl className={styles.fields}>
      {groups.map(({ kind, label, refs }) => (
        <Fact key={kind} label={label}>
          <EntityRefLinks entityRefs={refs} hideIcons underline="always" />
        </Fact>
      ))}
    </dl>
  );
}

/** What a practice supports, in which stages and what for. */
export function PracticeCard() {
  const { t } = useTranslationRef(offeringsTranslationRef);
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
        <Supported entity={entity} />
      </EntityInfoCard>
    </Legible>
  );
}
