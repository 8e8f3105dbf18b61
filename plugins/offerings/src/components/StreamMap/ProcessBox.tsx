import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { RiFlag2Fill } from '@remixicon/react';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { StepShape } from '../EndToEnd/map/StepShape';
import { useStreamLinks } from '../StreamFlow';
import { WIDTHS } from './columns';
import styles from './ProcessBox.module.css';

const SIZE = { width: WIDTHS.work - 16, height: 76 };

/** Props of {@link ProcessBox}. */
export interface ProcessBoxProps {
  step: FlowStep;
  flow: ValueStreamFlow;
}

/** A step of the main path in the shape of its type; its title leads to its place on the journey. */
export function ProcessBox(props: ProcessBoxProps) {
  const { step, flow } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const links = useStreamLinks(flow.valueStream);
  return (
    <div className={`${styles.box} ${styles[step.type]}`}>
      <StepShape type={step.type} {...SIZE} strong />
      <div className={styles.boxWords}>
        <Link
          to={links.journeyAt(step.id)}
          className={styles.boxTitle}
          title={step.title}
        >
          {step.title}
        </Link>
        <span className={styles.boxKind}>
          {step.endsHere && (
            <RiFlag2Fill
              size={13}
              aria-label={t('endToEnd.step.ends')}
              className={styles.flag}
            />
          )}
          {step.type !== 'work' && `${t(`stepType.${step.type}`)} · `}
          {stageTitle(step.stage)}
        </span>
      </div>
    </div>
  );
}
