import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton } from '@backstage/ui';
import { RiUserLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../../translation';
import type { ChangePortfolio, PortfolioState } from '../state';
import { FilterSelect } from './FilterSelect';
import { SearchText } from './SearchText';
import { CHOICES, type Choice, type FilterOptions } from './useFilterOptions';
import styles from './filters.module.css';

/** Props of {@link Filters}. */
export interface FiltersProps {
  state: PortfolioState;
  options: FilterOptions;
  onChange: ChangePortfolio;
}

/** Chooses which offerings are shown. */
export function Filters(props: FiltersProps) {
  const { state, options, onChange } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const labelOf = (choice: Choice) => t(`portfolio.filter.${choice}`);
  const select = <C extends Choice>(choice: C) => (
    <FilterSelect<PortfolioState[C][number]>
      key={choice}
      label={labelOf(choice)}
      options={options[choice]}
      value={state[choice]}
      searchHint={
        choice === 'owner' ? t('portfolio.filter.findOwner') : undefined
      }
      onChange={value => onChange({ [choice]: value })}
    />
  );
  return (
    <div
      role="search"
      aria-label={t('portfolio.filter.label')}
      className={styles.filters}
    >
      <SearchText
        value={state.text}
        onChange={text =>
          // Going back takes the whole text away, not the last letters of it.
          onChange({ text }, { replace: Boolean(text && state.text) })
        }
      />
      {CHOICES.map(select)}
      <ToggleButton
        size="small"
        iconStart={<RiUserLine aria-hidden />}
        isSelected={state.mine}
        onChange={mine => onChange({ mine })}
      >
        {t('portfolio.filter.mine')}
      </ToggleButton>
    </div>
  );
}
