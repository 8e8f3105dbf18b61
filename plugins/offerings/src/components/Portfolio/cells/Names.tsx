import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Badge, VisuallyHidden } from '@backstage/ui';
import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { Nothing } from './LeadTime';
import styles from './cells.module.css';

/** A link to an offering or a service, by a title that may be long. */
function TitleLink(props: { entityRef: string; title: string }) {
  const { entityRef, title } = props;
  return (
    <EntityRefLink entityRef={entityRef} hideIcon disableTooltip>
      <span className={styles.title} title={title}>
        {title}
      </span>
    </EntityRefLink>
  );
}

/** What an offering is called, what it is, and where in its life it stands. */
export function OfferingName(props: { row: PortfolioRow }) {
  const { ref, title, kind, lifecycle, early, deprecated } = props.row;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div className={styles.name}>
      <strong>
        <TitleLink entityRef={ref} title={title} />
      </strong>
      <span className={styles.meta}>
        <span>
          {kind === 'Product' ? t('kind.product') : t('kind.service')}
        </span>
        {deprecated ? (
          <Badge size="small">{t('verdict.deprecated')}</Badge>
        ) : (
          <span className={styles.lifecycle}>{lifecycle}</span>
        )}
        {early && <Badge size="small">{t('verdict.early')}</Badge>}
      </span>
    </div>
  );
}

/** A service beneath the offering that it is part of. */
export function ServiceName(props: {
  service: PortfolioRow['services'][number];
  of: string;
}) {
  const { service, of } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div className={styles.service}>
      <span aria-hidden>↳</span>
      <div>
        <TitleLink entityRef={service.ref} title={service.title} />{' '}
        <span className={styles.kind} aria-hidden>
          {t('kind.service')}
        </span>
        <VisuallyHidden>
          {t('portfolio.service', { offering: of })}
        </VisuallyHidden>
      </div>
    </div>
  );
}

/** Who owns an offering or a service. */
export function Owner(props: { owner: string | undefined }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return props.owner ? (
    <span className={styles.owner}>
      <EntityRefLink entityRef={props.owner} hideIcon />
    </span>
  ) : (
    <Nothing words={t('portfolio.none')} />
  );
}
