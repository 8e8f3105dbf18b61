import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { usePracticeTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';

/** The criterion of the coverage that asks for the eight. */
const CRITERION = 'essential-practices';

/** How many practices are at work, and which of the eight are not. */
export function PracticeSummary({ model }: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const toEntity = useEntityRefLink();
  const practiceTitle = usePracticeTitle();
  const { items, absent } = model.practices;
  return (
    <Text as="p" variant="body-medium">
      {t('practicesContent.summary', { count: items.length })}{' '}
      {absent.length === 0 ? (
        t('practicesContent.allEight')
      ) : (
        <>
          {t('practicesContent.absent', {
            count: absent.length,
            practices: <CommaList items={absent.map(practiceTitle)} />,
          })}{' '}
          <Link
            to={`${toEntity(model.focus ?? model.root)}/coverage#${CRITERION}`}
            underline="always"
          >
            {t('practicesContent.howToAdd')}
          </Link>
        </>
      )}
    </Text>
  );
}
