import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { useCopy } from './useCopy';

/** Copies YAML to the clipboard. */
export function CopyYamlButton(props: { yaml: string }) {
  const copy = useCopy();
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiFileCopyLine aria-hidden />}
      onPress={() => copy(props.yaml)}
    >
      {t('yaml.copy')}
    </Button>
  );
}
