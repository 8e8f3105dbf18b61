import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { failureDetail, failureKind } from '../../../api/failure';
import { offeringsTranslationRef } from '../../../translation';
import { Failure } from '../../OfferingGate';

/** Props of {@link PortfolioFailure}. */
export interface PortfolioFailureProps {
  error: Error;
  onRetry: () => void;
  /** Gives up all choices, one of which may be what failed. */
  onStartOver: () => void;
}

/** Says why there is no portfolio, and what to do about it. */
export function PortfolioFailure(props: PortfolioFailureProps) {
  const { error, onRetry, onStartOver } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const title = t('portfolio.failed');
  const kind = failureKind(error);
  if (kind === 'forbidden' || kind === 'unavailable') {
    return <Failure error={error} title={title} onRetry={onRetry} />;
  }
  return (
    <Alert
      role="alert"
      icon
      status="warning"
      title={title}
      description={failureDetail(error)}
      customActions={
        <Flex gap="2">
          <Button size="small" variant="tertiary" onPress={onStartOver}>
            {t('portfolio.startOver')}
          </Button>
          <Button size="small" variant="secondary" onPress={onRetry}>
            {t('failure.retry')}
          </Button>
        </Flex>
      }
    />
  );
}
