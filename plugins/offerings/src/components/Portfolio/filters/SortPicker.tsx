import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Select } from '@backstage/ui';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import { useId } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import {
  SORT_COLUMNS,
  type ChangePortfolio,
  type PortfolioState,
  type SortColumn,
} from '../state';
import styles from './filters.module.css';

const LABELS = {
  name: 'portfolio.sort.name',
  kind: 'portfolio.sort.kind',
  owner: 'portfolio.sort.owner',
  lifecycle: 'portfolio.sort.lifecycle',
  verdict: 'portfolio.sort.verdict',
  coverage: 'portfolio.sort.coverage',
  'organizations-and-people': 'dimension.organizations-and-people',
  'information-and-technology': 'dimension.information-and-technology',
  'partners-and-suppliers': 'dimension.partners-and-suppliers',
  'value-streams-and-processes': 'dimension.value-streams-and-processes',
  weakest: 'portfolio.sort.weakest',
  leadTime: 'portfolio.sort.leadTime',
} as const satisfies Record<SortColumn, string>;

/** Props of {@link SortPicker}. */
export interface SortPickerProps {
  sort: PortfolioState['sort'];
  onChange: ChangePortfolio;
}

/** Sorts by what has no column of its own too, and where there is no room for columns. */
export function SortPicker(props: SortPickerProps) {
  const { sort, onChange } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const id = useId();
  const options = SORT_COLUMNS.map(value => ({
    value,
    label: t(LABELS[value]),
  }));
  return (
    <div className={styles.sort}>
      <span id={id}>{t('portfolio.sort.label')}</span>
      <Select
        className={styles.sortBy}
        aria-labelledby={id}
        options={options}
        value={sort.column}
        onChange={key => {
          const column = SORT_COLUMNS.find(each => each === key);
          if (column) onChange({ sort: { ...sort, column } });
        }}
      />
      <ButtonIcon
        size="small"
        variant="secondary"
        aria-label={
          sort.descending
            ? t('portfolio.sort.descending')
            : t('portfolio.sort.ascending')
        }
        icon={sort.descending ? <RiArrowDownLine /> : <RiArrowUpLine />}
        onPress={() =>
          onChange({ sort: { ...sort, descending: !sort.descending } })
        }
      />
    </div>
  );
}
