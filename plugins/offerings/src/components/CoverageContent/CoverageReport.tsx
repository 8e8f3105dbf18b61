import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Switch } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { ResultLegend } from '../DimensionBar';
import { VerdictBanner } from '../VerdictBadge';
import { WithinPicker } from '../WithinPicker';
import { DimensionSection } from './DimensionSection';
import { FirstFixes } from './FirstFixes';
import { UnresolvedRefs } from './UnresolvedRefs';
import { useOnlyMissing } from './useOnlyMissing';
import { useTarget } from './useTarget';
import styles from './CoverageContent.module.css';

/** Props of {@link CoverageReport}. */
export interface CoverageReportProps {
  model: ValueModel;
  onChooseWithin: (productRef: string) => void;
}

/** The verdict, the four dimensions with all their questions, and the refs that lead nowhere. */
export function CoverageReport(props: CoverageReportProps) {
  const { model, onChooseWithin } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [onlyMissing, setOnlyMissing] = useOnlyMissing();
  const target = useTarget();
  return (
    <Flex direction="column" gap="4">
      <WithinPicker model={model} onChoose={onChooseWithin} />
      <VerdictBanner verdict={model.verdict} />
      <FirstFixes model={model} />
      <div className={styles.toolbar}>
        <ResultLegend dimensions={model.dimensions} />
        <Switch
          label={t('coverageContent.onlyMissing')}
          isSelected={onlyMissing}
          onChange={setOnlyMissing}
        />
      </div>
      {model.dimensions.map(dimension => (
        <DimensionSection
          key={dimension.dimension}
          dimension={dimension}
          model={model}
          onlyMissing={onlyMissing}
          target={target}
        />
      ))}
      <UnresolvedRefs model={model} />
    </Flex>
  );
}
