import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import type {
  DimensionCoverage,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { isOpen } from '../../model/criteria';
import { offeringsTranslationRef } from '../../translation';
import { countMet, DimensionBar, useCoverageFormat } from '../DimensionBar';
import { CriterionItem } from './CriterionItem';
import styles from './CoverageContent.module.css';

/** Props of {@link DimensionSection}. */
export interface DimensionSectionProps {
  dimension: DimensionCoverage;
  model: ValueModel;
  onlyMissing: boolean;
  /** The id that the address points to; it is shown whatever is filtered. */
  target: string;
}

function Heading(props: { dimension: DimensionCoverage; own?: string }) {
  const { dimension, own } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useCoverageFormat();
  const { met, of } = countMet(dimension.criteria);
  return (
    <div className={styles.heading}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t(`dimension.${dimension.dimension}`)}
      </Text>
      <Text variant="body-medium" color="secondary">
        {of === 0
          ? t('coverageContent.nothingApplies')
          : t('coverageContent.dimension', {
              met: String(met),
              total: String(of),
            })}
      </Text>
      <DimensionBar dimension={dimension} own={own} />
      <strong>
        {dimension.coverage !== undefined && format(dimension.coverage)}
      </strong>
    </div>
  );
}

/** One dimension with its questions. */
export function DimensionSection(props: DimensionSectionProps) {
  const { dimension, model, onlyMissing, target } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const shown = dimension.criteria.filter(
    criterion => !onlyMissing || isOpen(criterion) || criterion.id === target,
  );
  return (
    <section
      id={dimension.dimension}
      tabIndex={-1}
      className={styles.section}
      aria-label={t(`dimension.${dimension.dimension}`)}
    >
      <Card>
        <CardHeader>
          <Heading dimension={dimension} own={model.focus} />
        </CardHeader>
        <CardBody>
          {shown.length === 0 ? (
            <Text as="p" variant="body-medium" color="secondary">
              {t('coverageContent.noneMissing')}
            </Text>
          ) : (
            <ul className={styles.criteria}>
              {shown.map(criterion => (
                <CriterionItem
                  key={criterion.id}
                  criterion={criterion}
                  model={model}
                  isTarget={criterion.id === target}
                />
              ))}
            </ul>
          )}
        </CardBody>
      </Card>
    </section>
  );
}
