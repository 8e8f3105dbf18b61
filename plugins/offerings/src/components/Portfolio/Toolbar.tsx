import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { PortfolioPage } from '@offerings/backstage-plugin-offerings-common';
import { failureDetail } from '../../api/failure';
import { offeringsTranslationRef } from '../../translation';
import { ExportButton, useExport } from './export';
import {
  FilterChips,
  Filters,
  SortPicker,
  useChips,
  useFilterOptions,
} from './filters';
import type { ChangePortfolio, PortfolioState } from './state';
import styles from './Portfolio.module.css';

/** Props of {@link Toolbar}. */
export interface ToolbarProps {
  state: PortfolioState;
  onChange: ChangePortfolio;
  /** The page that is shown, which knows what can be filtered by. */
  page?: PortfolioPage;
}

/** All that chooses, sorts and exports. */
export function Toolbar(props: ToolbarProps) {
  const { state, onChange, page } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const options = useFilterOptions(state, page);
  const chips = useChips(state, options);
  const csv = useExport(state);
  const hasRows = Boolean(page && page.items.length > 0);
  return (
    <>
      <Filters state={state} options={options} onChange={onChange} />
      <div className={styles.bar}>
        <FilterChips chips={chips} onChange={onChange} />
        <div className={styles.actions}>
          <SortPicker sort={state.sort} onChange={onChange} />
          <ExportButton csv={csv} isDisabled={!hasRows} />
        </div>
      </div>
      {csv.error && (
        <Alert
          role="alert"
          icon
          status="danger"
          title={t('portfolio.export.failed', {
            reason: failureDetail(csv.error),
          })}
        />
      )}
    </>
  );
}
