import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { offeringsTranslationRef } from '../../translation';

/** Stands where content will be. */
export function Loading(props: { lines?: number }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Flex direction="column" gap="3" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: props.lines ?? 5 }, (_, line) => (
        <Skeleton key={line} width={line === 0 ? '60%' : '100%'} height={20} />
      ))}
    </Flex>
  );
}
