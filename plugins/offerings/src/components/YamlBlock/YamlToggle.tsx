import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import type { Fix } from '@offerings/backstage-plugin-offerings-common';
import { useState } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { FixActions } from './FixActions';
import { YamlBlock } from './YamlBlock';

/** Shows the YAML of a fix, and what one can do with it, when asked. */
export function YamlToggle(props: { fix: Fix }) {
  const { fix } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [isShown, setShown] = useState(false);
  return (
    <Flex direction="column" gap="2" align="start">
      <Button
        size="small"
        variant="secondary"
        aria-expanded={isShown}
        aria-label={t('yaml.showFor', { summary: fix.summary })}
        onPress={() => setShown(!isShown)}
      >
        {isShown ? t('yaml.hide') : t('yaml.show')}
      </Button>
      {isShown && (
        <>
          <YamlBlock yaml={fix.yaml} />
          <FixActions fix={fix} />
        </>
      )}
    </Flex>
  );
}
