import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useId, useMemo } from 'react';
import { findingsOnSteps, type BranchStep } from '../StreamFlow';
import { SideStep } from './SideStep';
import styles from './Branches.module.css';
import mapStyles from './StreamMap.module.css';

/** Props of {@link OffPath}. */
export interface OffPathProps {
  title: string;
  steps: readonly BranchStep[];
  flow: ValueStreamFlow;
  model: ValueModel;
}

/** Steps that stand beneath the map, as they are no part of the way to the outcome. */
export function OffPath(props: OffPathProps) {
  const { title, steps, flow, model } = props;
  const heading = useId();
  const found = useMemo(() => findingsOnSteps(flow), [flow]);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={mapStyles.heading}>
        {title}
      </h3>
      <ol className={styles.offPath}>
        {steps.map((one, index) => (
          <SideStep
            key={one.step.id}
            one={one}
            following={steps[index + 1]?.step.id}
            found={found}
            flow={flow}
            model={model}
          />
        ))}
      </ol>
    </section>
  );
}
