import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { Fix } from '@offerings/backstage-plugin-offerings-common';
import { RiExternalLinkLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { CopyYamlButton } from './CopyYamlButton';
import styles from './YamlBlock.module.css';

/** What one can do about a miss: copy the YAML, and go where it belongs. */
export function FixActions(props: { fix: Fix }) {
  const { yaml, editUrl } = props.fix;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <div className={styles.actions}>
      <CopyYamlButton yaml={yaml} />
      {editUrl && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={editUrl}
          target="_blank"
          rel="noopener noreferrer"
          iconEnd={<RiExternalLinkLine aria-label={t('yaml.opensElsewhere')} />}
        >
          {t('yaml.edit')}
        </ButtonLink>
      )}
    </div>
  );
}
