import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { allCriteria, concerns, isOpen, nextFix } from '../../model/criteria';
import { offeringsTranslationRef } from '../../translation';
import { ResultLegend } from '../DimensionBar';
import { VerdictBanner } from '../VerdictBadge';
import { WithinPicker } from '../WithinPicker';
import { DimensionList } from './DimensionList';
import { NextFixBox } from './NextFixBox';

/** Props of {@link CoverageSummary}. */
export interface CoverageSummaryProps {
  model: ValueModel;
  /** The entity whose page is open. */
  entityRef: string;
  onChooseWithin: (productRef: string) => void;
}

function OwnShare(props: { model: ValueModel; focus: string }) {
  const { model, focus } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const open = allCriteria(model).filter(isOpen);
  const own = open.filter(criterion => concerns(criterion, focus));
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('coverageCard.ownShare', {
        count: own.length,
        open: String(open.length),
      })}
    </Text>
  );
}

/** The verdict, the four dimensions and the next best fix. */
export function CoverageSummary(props: CoverageSummaryProps) {
  const { model, entityRef, onChooseWithin } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const coverageTab = `${useEntityRefLink()(entityRef)}/coverage`;
  const next = nextFix(model);
  return (
    <Flex direction="column" gap="4">
      <WithinPicker model={model} onChoose={onChooseWithin} />
      <VerdictBanner verdict={model.verdict} />
      <DimensionList model={model} coverageTab={coverageTab} />
      <Flex justify="between" align="center" gap="3">
        <ResultLegend dimensions={model.dimensions} />
        <Link to={coverageTab}>
          {t('coverageCard.allQuestions', {
            total: String(allCriteria(model).length),
          })}
        </Link>
      </Flex>
      {model.focus && <OwnShare model={model} focus={model.focus} />}
      {next && <NextFixBox next={next} entities={model.entities} />}
    </Flex>
  );
}
