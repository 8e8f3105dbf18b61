import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container, Flex, SearchField, Table, Text } from '@backstage/ui';
import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import { Failure } from '../OfferingGate';
import { useColumns } from './useColumns';
import { EmptyList, NoMatch } from './EmptyList';
import { useEntityTable } from './useEntityTable';

/** The message keys of each kind. */
const KEYS = {
  Product: 'product',
  Service: 'service',
  ValueStream: 'valueStream',
  Practice: 'practice',
} as const;

/** Props of {@link KindList}. */
export interface KindListProps {
  kind: OfferingsKind;
}

/** All entities of one of the four kinds: searchable, sortable, a page at a time. */
export function KindList(props: KindListProps) {
  const { kind } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { tableProps, search, reload } = useEntityTable(kind);
  const columnConfig = useColumns(kind);
  const key = KEYS[kind];
  return (
    <Legible>
      <Container my="4">
        <Flex direction="column" gap="4">
          <Text as="p" variant="body-medium" color="secondary">
            {t(`kindList.${key}.intro`)}
          </Text>
          <SearchField
            aria-label={t(`kindList.${key}.search`)}
            placeholder={t(`kindList.${key}.search`)}
            value={search.value}
            onChange={search.onChange}
          />
          {tableProps.error ? (
            <Failure
              error={tableProps.error}
              title={t('kindList.failed')}
              onRetry={reload}
            />
          ) : (
            <Table
              {...tableProps}
              columnConfig={columnConfig}
              emptyState={
                search.value ? (
                  <NoMatch
                    text={search.value}
                    onClear={() => search.onChange('')}
                  />
                ) : (
                  <EmptyList
                    kind={kind}
                    title={t(`kindList.${key}.emptyTitle`)}
                  />
                )
              }
            />
          )}
        </Flex>
      </Container>
    </Legible>
  );
}
