import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  timeLadder,
  type ValueModel,
  type ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { RiWalkLine } from '@remixicon/react';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../../translation';
import palette from '../EndToEnd/ValueMap.module.css';
import { FlowFigures } from '../FlowFigures';
import { findBranches, useStreamLinks } from '../StreamFlow';
import { AllFindings } from './AllFindings';
import { MapLegend } from './MapLegend';
import { OffPath } from './OffPath';
import { Sheet } from './Sheet';
import styles from './StreamMap.module.css';

/** Props of {@link StreamMap}. */
export interface StreamMapProps {
  flow: ValueStreamFlow;
  model: ValueModel;
  /** The name of the value stream. */
  title: string;
}

/** The value stream map: demand, process boxes with what is known of them, waits, findings, and the time ladder. */
export function StreamMap(props: StreamMapProps) {
  const { flow, model, title } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const links = useStreamLinks(flow.valueStream);
  const ladder = useMemo(() => timeLadder(flow), [flow]);
  const branches = useMemo(() => findBranches(flow), [flow]);
  return (
    <div className={`${palette.root} ${styles.root}`}>
      <div className={styles.top}>
        <FlowFigures flow={flow} title={title} />
        <Link to={links.journey} className={styles.walk}>
          <RiWalkLine size={18} aria-hidden /> {t('streamMap.walk')}
        </Link>
      </div>
      <Sheet {...props} ladder={ladder} branches={branches} />
      <MapLegend />
      <OffPath
        title={t('streamMap.after')}
        steps={branches.after}
        flow={flow}
        model={model}
      />
      <OffPath
        title={t('streamMap.apart')}
        steps={branches.apart}
        flow={flow}
        model={model}
      />
      <AllFindings flow={flow} model={model} />
      {flow.observedOn && (
        <p className={styles.note}>
          {t('endToEnd.stream.observed', { date: flow.observedOn })}
        </p>
      )}
      {flow.warnings.map(warning => (
        <p key={warning} className={styles.note}>
          {warning}
        </p>
      ))}
    </div>
  );
}
