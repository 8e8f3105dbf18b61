import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { offeringsTranslationRef } from '../../../translation';
import type { DisplayRow } from './displayRows';
import styles from './table.module.css';

/** The way to the services of an offering that are not shown. */
export function MoreServices(props: {
  item: Extract<DisplayRow, { type: 'more' }>;
  onOpen: (ref: string) => void;
}) {
  const { item, onOpen } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <Button
      size="small"
      variant="tertiary"
      className={styles.more}
      onPress={() => onOpen(item.row.ref)}
    >
      {t('portfolio.services', { count: item.hidden })}
    </Button>
  );
}
