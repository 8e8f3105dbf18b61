import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { MoreButton, useFold } from '../Fold';
import { usePercentFormat } from '../Percent';
import type { Branch, StepFindings } from '../StreamFlow';
import { SideStep } from './SideStep';
import styles from './Branches.module.css';

/** Longer branches are folded, so that the ladder stays in sight. */
const MOST_SHOWN = 2;

/** Props of {@link BranchList}. */
export interface BranchListProps {
  branches: readonly Branch[];
  found: ReadonlyMap<string, StepFindings>;
  flow: ValueStreamFlow;
  model: ValueModel;
}

/** What happens beside the main path from one of its steps on: in parallel, or instead. */
export function BranchList(props: BranchListProps) {
  const { branches, ...context } = props;
  return (
    <>
      {branches.map(branch => (
        <BranchBox key={branch.steps[0].step.id} branch={branch} {...context} />
      ))}
    </>
  );
}

function BranchBox(
  props: Omit<BranchListProps, 'branches'> & { branch: Branch },
) {
  const { branch, ...context } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const percent = usePercentFormat();
  const { edge, steps } = branch;
  const fold = useFold(steps, MOST_SHOWN);
  return (
    <div className={styles.branch}>
      <p className={styles.branchHead}>
        {edge === undefined && t('streamFlow.way.begins')}
        {edge?.branch === 'parallel' && t('streamFlow.way.parallel')}
        {edge?.branch === 'exclusive' && t('streamFlow.way.instead')}
        {edge?.share !== undefined && ` · ${percent(edge.share)}`}
        {edge?.when && `: ${edge.when}`}
      </p>
      <ol className={styles.branchSteps}>
        {fold.shown.map((one, index) => (
          <SideStep
            key={one.step.id}
            one={one}
            following={steps[index + 1]?.step.id}
            {...context}
          />
        ))}
      </ol>
      <MoreButton fold={fold} />
    </div>
  );
}
