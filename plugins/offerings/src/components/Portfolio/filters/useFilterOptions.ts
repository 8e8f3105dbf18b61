import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DIMENSIONS,
  type PortfolioPage,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { PORTFOLIO_KINDS, VERDICTS, type PortfolioState } from '../state';
import type { FilterOption } from './FilterSelect';
import { useOwnerNames } from './useOwnerNames';

/** The filters that one of several values is chosen from. */
export const CHOICES = [
  'kind',
  'owner',
  'verdict',
  'weakest',
  'lifecycle',
] as const;

/** A filter that one of several values is chosen from. */
export type Choice = (typeof CHOICES)[number];

/** The values that each filter can take, with their names. */
export type FilterOptions = {
  [C in Choice]: FilterOption<PortfolioState[C][number]>[];
};

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort();
}

/** Where the backend does not tell which values there are, those on the page and those already chosen can be. */
function valuesOf(state: PortfolioState, page: PortfolioPage | undefined) {
  const { items = [], facets } = page ?? {};
  const owners = facets?.owners ?? items.flatMap(({ owner = [] }) => owner);
  const lifecycles =
    facets?.lifecycles ?? items.map(({ lifecycle }) => lifecycle);
  return {
    owners: distinct([...owners, ...state.owner]),
    lifecycles: distinct([...lifecycles, ...state.lifecycle]),
  };
}

/** The values that the filters can take. */
export function useFilterOptions(
  state: PortfolioState,
  page: PortfolioPage | undefined,
): FilterOptions {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { owners, lifecycles } = valuesOf(state, page);
  const ownerName = useOwnerNames(owners);
  return {
    kind: PORTFOLIO_KINDS.map(value => ({ value, label: t(`kind.${value}`) })),
    owner: owners
      .map(value => ({ value, label: ownerName(value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    verdict: VERDICTS.map(value => ({ value, label: t(`verdict.${value}`) })),
    weakest: DIMENSIONS.map(value => ({
      value,
      label: t(`dimension.${value}`),
    })),
    lifecycle: lifecycles.map(value => ({ value, label: value })),
  };
}
