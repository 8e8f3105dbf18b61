import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Badge } from '@backstage/ui';
import {
  portfolioFigures,
  type LintedOffering,
} from '@offerings/backstage-plugin-offerings-common';
import { nextFix } from '../../../model/criteria';
import { titleOf } from '../../../model/titles';
import { offeringsTranslationRef } from '../../../translation';
import { NextFixBox } from '../../CoverageCard/NextFixBox';
import { ResultLegend } from '../../DimensionBar';
import { VerdictBadge, VerdictBanner } from '../../VerdictBadge';
import { CoverageChange } from './CoverageChange';
import { DimensionChanges } from './DimensionChanges';
import styles from './result.module.css';

/** How well an offering would hold together, compared with what the catalog has now. */
export function OfferingResult(props: { offering: LintedOffering }) {
  const { model, registered } = props.offering;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const title = titleOf(model.entities, model.root);
  const next = nextFix(model);
  const isOtherVerdict =
    registered && registered.verdict !== model.verdict.verdict;
  return (
    <div className={styles.result}>
      <p className={styles.title}>
        {registered ? (
          <EntityRefLink entityRef={model.root} underline="always">
            {title}
          </EntityRefLink>
        ) : (
          <>
            <span>{title}</span>{' '}
            <Badge size="small">{t('checkDescriptor.result.isNew')}</Badge>
          </>
        )}
      </p>
      <p className={styles.total}>
        <span>{t('checkDescriptor.result.coverage')}</span>
        <CoverageChange
          after={portfolioFigures(model).coverage}
          before={registered?.coverage}
          isRegistered={registered !== undefined}
        />
      </p>
      <VerdictBanner verdict={model.verdict} />
      {isOtherVerdict && (
        <p className={styles.verdictNow}>
          {t('checkDescriptor.result.verdictNow', {
            verdict: <VerdictBadge verdict={registered.verdict} />,
          })}
        </p>
      )}
      <DimensionChanges offering={props.offering} />
      <ResultLegend dimensions={model.dimensions} />
      {next && <NextFixBox next={next} entities={model.entities} />}
    </div>
  );
}
