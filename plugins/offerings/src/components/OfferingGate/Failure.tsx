import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { failureDetail, failureKind } from '../../api/failure';
import { offeringsTranslationRef } from '../../translation';

/** Props of {@link Failure}. */
export interface FailureProps {
  error: Error;
  /** What could not be loaded, where it is not a value model. */
  title?: string;
  /** Why nothing was found, where it is not an offering. */
  notFound?: string;
  onRetry: () => void;
  /** Gives up a choice that may be what failed. */
  onReset?: () => void;
}

/** Says why there is nothing to see, and what to do about it. */
export function Failure(props: FailureProps) {
  const { error, title, notFound, onRetry, onReset } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const texts = {
    'not-found': {
      title: t('failure.notFoundTitle'),
      description: notFound ?? t('failure.notFound'),
    },
    forbidden: {
      title: t('failure.forbiddenTitle'),
      description: t('failure.forbidden'),
    },
    'not-an-offering': {
      title: t('failure.notAnOfferingTitle'),
      description: failureDetail(error),
    },
    unavailable: {
      title: title ?? t('failure.unavailableTitle'),
      description: failureDetail(error),
    },
  };
  const kind = failureKind(error);
  return (
    <Alert
      role="alert"
      icon
      status={kind === 'unavailable' ? 'danger' : 'warning'}
      title={texts[kind].title}
      description={texts[kind].description}
      customActions={
        <Flex gap="2">
          {onReset && (
            <Button size="small" variant="tertiary" onPress={onReset}>
              {t('failure.showFirst')}
            </Button>
          )}
          <Button size="small" variant="secondary" onPress={onRetry}>
            {t('failure.retry')}
          </Button>
        </Flex>
      }
    />
  );
}
