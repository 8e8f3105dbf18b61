import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import type { Export } from './useExport';

/** Saves the portfolio as a file. */
export function ExportButton(props: { csv: Export; isDisabled: boolean }) {
  const { csv, isDisabled } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiDownloadLine aria-hidden />}
      isPending={csv.isBusy}
      isDisabled={isDisabled}
      onPress={csv.start}
    >
      {t('portfolio.export.button')}
    </Button>
  );
}
