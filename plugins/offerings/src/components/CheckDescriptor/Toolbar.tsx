import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  RiDownloadLine,
  RiFileAddLine,
  RiFileCopyLine,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { saveBlob } from '../Portfolio/export/saveBlob';
import { useCopy } from '../YamlBlock/useCopy';
import { EXAMPLE_DESCRIPTOR } from './exampleDescriptor';
import { LoadEntity } from './load';
import { FILE_NAME } from './useLint';
import styles from './CheckDescriptor.module.css';

/** Props of {@link Toolbar}. */
export interface ToolbarProps {
  text: string;
  /** Puts another text in place of it. */
  onReplace: (text: string) => void;
}

/** Where a descriptor comes from, and where it goes. */
export function Toolbar(props: ToolbarProps) {
  const { text, onReplace } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const copy = useCopy();
  const download = () =>
    saveBlob(new Blob([text], { type: 'text/yaml' }), FILE_NAME);
  return (
    <div className={styles.toolbar}>
      <LoadEntity onLoaded={onReplace} />
      <div className={styles.actions}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiFileAddLine aria-hidden />}
          onPress={() => onReplace(EXAMPLE_DESCRIPTOR)}
        >
          {t('checkDescriptor.example')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiFileCopyLine aria-hidden />}
          isDisabled={text === ''}
          onPress={() => copy(text)}
        >
          {t('checkDescriptor.copy')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiDownloadLine aria-hidden />}
          isDisabled={text === ''}
          onPress={download}
        >
          {t('checkDescriptor.download')}
        </Button>
      </div>
    </div>
  );
}
