import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  IndexableDocument,
  ResultHighlight,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { Flex, Text } from '@backstage/ui';
import type { OfferingSearchDocument } from '@offerings/backstage-plugin-offerings-common';
import type { CSSProperties, ReactNode } from 'react';
import { KIND_ICONS } from '../../extensions/kindIcons';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import styles from './SearchResultItem.module.css';

/** What Backstage's search gives to whatever draws a result. @public */
export interface SearchResultItemProps {
  result?: IndexableDocument;
  highlight?: ResultHighlight;
  /** So many lines of text are shown; default 5. */
  lineClamp?: number;
}

type IndexedOffering = IndexableDocument & OfferingSearchDocument;

function Highlighted(props: {
  field: 'title' | 'text';
  result: IndexedOffering;
  highlight?: ResultHighlight;
}) {
  const { field, result, highlight } = props;
  const text = highlight?.fields[field];
  return highlight && text ? (
    <HighlightedSearchResultText
      text={text}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  ) : (
    <>{result[field]}</>
  );
}

function Fact(props: { label: string; children: ReactNode }) {
  return (
    <Text variant="body-small" color="secondary">
      {props.label} {props.children}
    </Text>
  );
}

function Facts({ result }: { result: IndexedOffering }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { kind, type, owner, offerings } = result;
  return (
    <div className={styles.facts}>
      <Text variant="body-small" color="secondary">
        {t(`searchResultItem.kind.${kind}`)} · {type}
      </Text>
      {offerings.map(ref => (
        <Fact key={ref} label={t('searchResultItem.partOf')}>
          <EntityRefLink entityRef={ref} underline="always" />
        </Fact>
      ))}
      {owner && (
        <Fact label={t('searchResultItem.owner')}>
          <EntityRefLink entityRef={owner} underline="always" />
        </Fact>
      )}
    </div>
  );
}

/** An offering, or a value stream of one, among the results of a search. */
export function SearchResultItem(props: SearchResultItemProps) {
  const { highlight, lineClamp = 5 } = props;
  if (!props.result) return null;
  const result = props.result as IndexedOffering;
  const Icon = KIND_ICONS[result.kind];
  return (
    <Legible>
      <article className={styles.item} aria-label={result.title}>
        <Icon aria-hidden className={styles.icon} />
        <Flex direction="column" gap="1">
          <Text as="h3" variant="title-x-small">
            <Link to={result.location} noTrack>
              <Highlighted
                field="title"
                result={result}
                highlight={highlight}
              />
            </Link>
          </Text>
          <div
            className={styles.text}
            style={{ '--line-clamp': lineClamp } as CSSProperties}
          >
            <Text variant="body-medium">
              <Highlighted field="text" result={result} highlight={highlight} />
            </Text>
          </div>
          <Facts result={result} />
        </Flex>
      </article>
    </Legible>
  );
}
