import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  DependentOffering,
  Dependents,
} from '@offerings/backstage-plugin-offerings-common';
import { titleOf } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import { Contacts } from './Contacts';
import { OutcomesBehind } from './OutcomesBehind';
import { PathList } from './PathList';
import { StepsAtRisk } from './StepsAtRisk';
import styles from './DependentsCard.module.css';

/** Props of {@link OfferingAtRisk}. */
export interface OfferingAtRiskProps {
  offering: DependentOffering;
  /** What the reader may see, by ref. */
  entities: Dependents['entities'];
}

function Head(props: OfferingAtRiskProps) {
  const { offering, steps, outcomes } = props.offering;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const toEntity = useEntityRefLink();
  const title = titleOf(props.entities, offering);
  const counts = [
    steps.length > 0 && t('dependentsCard.steps', { count: steps.length }),
    outcomes.length > 0 &&
      t('dependentsCard.outcomes', { count: outcomes.length }),
  ];
  return (
    <div className={styles.head}>
      <h4 className={styles.name}>
        <Link
          to={`${toEntity(offering)}/end-to-end`}
          title={t('dependentsCard.journey', { offering: title })}
        >
          {title}
        </Link>
      </h4>
      <span className={styles.secondary}>
        {counts.filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

/** What of one offering is at risk, and whom to call. */
export function OfferingAtRisk(props: OfferingAtRiskProps) {
  const { offering, entities } = props;
  return (
    <>
      <Head {...props} />
      <div className={styles.columns}>
        <div>
          <StepsAtRisk offering={offering} entities={entities} />
          <PathList paths={offering.paths} entities={entities} />
        </div>
        <div>
          <Contacts contacts={offering.call} entities={entities} />
          <OutcomesBehind offering={offering} />
        </div>
      </div>
    </>
  );
}
