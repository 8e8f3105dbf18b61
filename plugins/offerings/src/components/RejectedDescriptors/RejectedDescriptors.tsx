import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Flex, Text } from '@backstage/ui';
import type { RejectedDescriptors as Rejected } from '@offerings/backstage-plugin-offerings-common';
import { RiCheckboxCircleLine, RiRefreshLine } from '@remixicon/react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { offeringsApiRef } from '../../api';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { Failure, Loading } from '../OfferingGate';
import { useNow } from '../Portfolio/summary';
import { byLocation } from './byLocation';
import { RejectedFile } from './RejectedFile';
import styles from './RejectedDescriptors.module.css';

function NothingRejected() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div className={styles.empty}>
      <RiCheckboxCircleLine size={28} aria-hidden className={styles.accepted} />
      <div>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('rejectedDescriptors.emptyTitle')}
        </Text>
        <Text as="p" variant="body-medium">
          {t('rejectedDescriptors.empty')}
        </Text>
      </div>
    </div>
  );
}

function Files(props: { rejected: Rejected }) {
  const { items, more = 0 } = props.rejected;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const now = useNow();
  if (items.length === 0) return <NothingRejected />;
  return (
    <>
      <Text as="p" variant="body-medium">
        {t('rejectedDescriptors.intro')}
      </Text>
      <ul className={styles.files}>
        {byLocation(items).map(file => (
          <RejectedFile key={file.location ?? ''} file={file} now={now} />
        ))}
      </ul>
      {more > 0 && (
        <Text as="p" variant="body-medium" color="secondary">
          {t('rejectedDescriptors.more', { count: more })}
        </Text>
      )}
    </>
  );
}

/** The descriptors that the catalog rejected before they had a page, file by file, with every mistake. */
export function RejectedDescriptors() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const api = useApi(offeringsApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getRejectedDescriptors(),
    [api],
  );
  return (
    <Legible>
      <Container my="4">
        <Flex direction="column" gap="4">
          <div className={styles.head}>
            <Text as="h2" variant="title-small" weight="bold">
              {t('rejectedDescriptors.title')}
            </Text>
            {value && !error && (
              <Button
                size="small"
                variant="secondary"
                iconStart={<RiRefreshLine aria-hidden />}
                isPending={loading}
                onPress={retry}
              >
                {t('rejectedDescriptors.again')}
              </Button>
            )}
          </div>
          {error && (
            <Failure
              error={error}
              title={t('rejectedDescriptors.failed')}
              onRetry={retry}
            />
          )}
          {!error && (value ? <Files rejected={value} /> : <Loading />)}
        </Flex>
      </Container>
    </Legible>
  );
}
