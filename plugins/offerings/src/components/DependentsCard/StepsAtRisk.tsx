import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  STAGES,
  type DependentStep,
} from '@offerings/backstage-plugin-offerings-common';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { stepSearch } from '../EndToEnd/useMapParams';
import { MoreButton, useFold } from '../Fold';
import { Chain } from './Chain';
import type { OfferingAtRiskProps } from './OfferingAtRisk';
import { Section } from './Section';
import styles from './DependentsCard.module.css';

const AT_FIRST = 8;

function StepAtRisk(props: {
  step: DependentStep;
  /** The tab that shows the step on the map. */
  journey: string;
  entities: OfferingAtRiskProps['entities'];
}) {
  const { step, journey, entities } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [, ...chain] = step.via;
  return (
    <li>
      <Link to={`${journey}${stepSearch(step.valueStream, step.step)}`}>
        {step.title}
      </Link>{' '}
      <span className={styles.secondary}>
        {chain.length === 0
          ? t(`dependentsCard.${step.how}`)
          : t('dependentsCard.through', {
              chain: <Chain refs={chain} entities={entities} />,
            })}
      </span>
    </li>
  );
}

/** The steps that rest on the entity, stage by stage, each with how it does. */
export function StepsAtRisk({ offering, entities }: OfferingAtRiskProps) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const journey = `${useEntityRefLink()(offering.offering)}/end-to-end`;
  const fold = useFold(offering.steps, AT_FIRST);
  const stages = STAGES.map(stage => ({
    stage,
    steps: fold.shown.filter(step => step.stage === stage),
  })).filter(({ steps }) => steps.length > 0);
  if (stages.length === 0) return null;
  return (
    <Section title={t('dependentsCard.stepsAtRisk')}>
      <dl className={styles.stages}>
        {stages.map(({ stage, steps }) => (
          <div key={stage}>
            <dt>{stageTitle(stage)}</dt>
            <dd>
              <ul className={styles.list}>
                {steps.map(step => (
                  <StepAtRisk
                    key={`${step.valueStream} ${step.step}`}
                    step={step}
                    journey={journey}
                    entities={entities}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <MoreButton fold={fold} />
    </Section>
  );
}
