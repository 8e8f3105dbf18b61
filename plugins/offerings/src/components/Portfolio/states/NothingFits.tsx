import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { offeringsTranslationRef } from '../../../translation';
import { EmptyList } from '../../KindList/EmptyList';
import {
  hasFilters,
  NO_FILTERS,
  type ChangePortfolio,
  type PortfolioState,
} from '../state';
import styles from './states.module.css';

/** Props of {@link NothingFits}. */
export interface NothingFitsProps {
  state: PortfolioState;
  /** Where there may be rows all the same: the backend stops looking after many that the reader may not see. */
  nextCursor?: string;
  onChange: ChangePortfolio;
}

function Message(props: {
  title: string;
  text?: string;
  action: string;
  onAction: () => void;
}) {
  return (
    <Flex direction="column" gap="3" className={styles.message}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {props.title}
      </Text>
      {props.text && (
        <Text as="p" variant="body-medium">
          {props.text}
        </Text>
      )}
      <div>
        <Button size="small" variant="secondary" onPress={props.onAction}>
          {props.action}
        </Button>
      </div>
    </Flex>
  );
}

/** Says why there is no row: there is none on this page, the page is gone, the filters are too narrow, or there is no offering at all. */
export function NothingFits(props: NothingFitsProps) {
  const { state, nextCursor, onChange } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (nextCursor) {
    return (
      <Message
        title={t('portfolio.noMatch.thisPage')}
        action={t('portfolio.noMatch.goOn')}
        onAction={() => onChange({ cursor: nextCursor })}
      />
    );
  }
  if (state.cursor) {
    return (
      <Message
        title={t('portfolio.noMatch.firstPage')}
        action={t('portfolio.noMatch.showFirst')}
        onAction={() => onChange({})}
      />
    );
  }
  if (hasFilters(state)) {
    return (
      <Message
        title={t('portfolio.noMatch.title')}
        text={t('portfolio.noMatch.text')}
        action={t('portfolio.filter.clear')}
        onAction={() => onChange(NO_FILTERS)}
      />
    );
  }
  return <EmptyList kind="Product" title={t('portfolio.empty')} />;
}
