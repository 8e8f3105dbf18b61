import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Badge, Text } from '@backstage/ui';
import type { PracticeEntityV1alpha1 } from '@offerings/backstage-plugin-offerings-common';
import { useStageTitle } from '../../hooks';
import { kindOf } from '../../model/refs';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { stepSearch } from '../EndToEnd/useMapParams';
import { MoreButton, useFold } from '../Fold';
import { Failure, Loading } from '../OfferingGate';
import type { ServedOffering, ServedStream } from './served';
import { useServed } from './useServed';
import styles from './PracticeCard.module.css';

const FIRST_OFFERINGS = 10;
const FIRST_STEPS = 8;

function Steps(props: { stream: ServedStream; offering?: string }) {
  const { stream, offering } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const toEntity = useEntityRefLink();
  const fold = useFold(stream.steps, FIRST_STEPS);
  if (stream.isUnknown) {
    return <span className={styles.secondary}>({t('entity.unresolved')})</span>;
  }
  if (stream.steps.length === 0) {
    return <span className={styles.secondary}>{t('practiceCard.noStep')}</span>;
  }
  return (
    <ul className={styles.steps}>
      {fold.shown.map(({ id, title, stage }) => (
        <li key={id}>
          <Badge size="small">{stageTitle(stage)}</Badge>{' '}
          {offering ? (
            <Link
              underline="always"
              to={`${toEntity(offering)}/end-to-end${stepSearch(
                stream.ref,
                id,
              )}`}
            >
              {title}
            </Link>
          ) : (
            title
          )}
        </li>
      ))}
      <MoreButton fold={fold} />
    </ul>
  );
}

function AlsoFor({ refs }: { refs: string[] }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (refs.length === 0) return null;
  const links = refs.map(ref => (
    <EntityRefLink entityRef={ref} hideIcon underline="always" />
  ));
  return (
    <span className={styles.secondary}>
      {t('practiceCard.alsoFor')} <CommaList items={links} />
    </span>
  );
}

function Streams(props: { streams: ServedStream[]; offering?: string }) {
  return (
    <ul className={styles.streams}>
      {props.streams.map(stream => (
        <li key={stream.ref}>
          <EntityRefLink entityRef={stream.ref} hideIcon underline="always" />
          <AlsoFor refs={stream.alsoFor} />
          <Steps stream={stream} offering={props.offering} />
        </li>
      ))}
    </ul>
  );
}

function Offering({ offering }: { offering: ServedOffering }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { ref, isNamed, streams } = offering;
  return (
    <li>
      <strong>
        <EntityRefLink entityRef={ref} hideIcon underline="always" />
      </strong>{' '}
      <span className={styles.secondary}>
        {kindOf(ref) === 'product' ? t('kind.product') : t('kind.service')}
        {!isNamed && ` · ${t('practiceCard.throughStream')}`}
      </span>
      {streams.length > 0 && <Streams streams={streams} offering={ref} />}
    </li>
  );
}

/** Every offering, value stream and step that a practice serves. */
export function ServedList({ practice }: { practice: PracticeEntityV1alpha1 }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { served, error, retry } = useServed(practice);
  const fold = useFold(served?.offerings ?? [], FIRST_OFFERINGS);
  if (error) {
    return (
      <Failure
        error={error}
        title={t('practiceCard.unavailable')}
        onRetry={retry}
      />
    );
  }
  if (!served) return <Loading lines={3} />;
  if (served.offerings.length + served.strayStreams.length === 0) {
    return (
      <Text as="p" variant="body-medium" color="secondary">
        {t('practiceCard.nowhere')}
      </Text>
    );
  }
  return (
    <section>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('practiceCard.serves')}
      </Text>
      <ul className={styles.offerings}>
        {fold.shown.map(offering => (
          <Offering key={offering.ref} offering={offering} />
        ))}
      </ul>
      <MoreButton fold={fold} />
      {served.strayStreams.length > 0 && (
        <>
          <Text as="h4" variant="body-medium" weight="bold">
            {t('practiceCard.stray')}
          </Text>
          <Streams streams={served.strayStreams} />
        </>
      )}
    </section>
  );
}
