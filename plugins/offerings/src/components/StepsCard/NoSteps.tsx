import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { offeringsTranslationRef } from '../../translation';
import { CopyYamlButton, YamlBlock } from '../YamlBlock';

const FIRST_STEPS = `spec:
  steps:
    - id: hear-the-need
      title: <what happens>
      stage: discover
      performers: [<team>]
    - id: use-it
      title: <what happens>
      stage: deliver
      performers: [<team>]
`;

/** Says how to write the first steps. */
export function NoSteps() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Flex direction="column" gap="2">
      <Text as="h4" variant="body-medium" weight="bold">
        {t('stepsCard.emptyTitle')}
      </Text>
      <Text as="p" variant="body-medium">
        {t('stepsCard.empty')}
      </Text>
      <YamlBlock yaml={FIRST_STEPS} />
      <CopyYamlButton yaml={FIRST_STEPS} />
    </Flex>
  );
}
