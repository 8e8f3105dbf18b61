import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../../translation';
import type { PortfolioState } from '../state';
import { CHOICES, type Choice, type FilterOptions } from './useFilterOptions';

/** One chosen value of a filter, and the choice without it. */
export interface Chip {
  id: string;
  label: string;
  without: Partial<PortfolioState>;
}

/** Everything that is filtered by, value by value. */
export function useChips(state: PortfolioState, options: FilterOptions) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const chip = (choice: Choice, value: string): Chip => {
    const filter = t(`portfolio.filter.${choice}`);
    const named = options[choice].find(option => option.value === value);
    const without = state[choice].filter(each => each !== value);
    return {
      id: `${choice} ${value}`,
      label: t('portfolio.filter.chosen', {
        filter,
        value: named?.label ?? value,
      }),
      without: { [choice]: without },
    };
  };
  const chips = CHOICES.flatMap(choice =>
    state[choice].map(value => chip(choice, value)),
  );
  if (state.mine) {
    const label = t('portfolio.filter.mine');
    chips.unshift({ id: 'mine', label, without: { mine: false } });
  }
  if (state.text) {
    const label = `“${state.text}”`;
    chips.unshift({ id: 'text', label, without: { text: '' } });
  }
  return chips;
}
