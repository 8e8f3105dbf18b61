import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { failureDetail, failureKind } from '../../api/failure';
import { offeringsTranslationRef } from '../../translation';

/** Says why the text could not be checked; what was written stays. */
export function CheckFailure(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const isForbidden = failureKind(error) === 'forbidden';
  return (
    <Alert
      role="alert"
      icon
      status="warning"
      title={t('checkDescriptor.failed')}
      description={isForbidden ? t('failure.forbidden') : failureDetail(error)}
      customActions={
        <Button size="small" variant="secondary" onPress={onRetry}>
          {t('failure.retry')}
        </Button>
      }
    />
  );
}
