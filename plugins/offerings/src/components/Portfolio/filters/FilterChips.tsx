import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Tag, TagGroup } from '@backstage/ui';
import { offeringsTranslationRef } from '../../../translation';
import { NO_FILTERS, type ChangePortfolio } from '../state';
import type { Chip } from './useChips';
import styles from './filters.module.css';

/** Props of {@link FilterChips}. */
export interface FilterChipsProps {
  chips: Chip[];
  onChange: ChangePortfolio;
}

/** What is filtered by; each can be taken away, and all at once. */
export function FilterChips(props: FilterChipsProps) {
  const { chips, onChange } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (chips.length === 0) return null;
  return (
    <div className={styles.chips}>
      <TagGroup
        aria-label={t('portfolio.filter.chips')}
        onRemove={keys =>
          onChange(
            Object.assign(
              {},
              ...chips
                .filter(({ id }) => keys.has(id))
                .map(({ without }) => without),
            ),
          )
        }
      >
        {chips.map(({ id, label }) => (
          <Tag
            key={id}
            id={id}
            size="small"
            textValue={label}
            className={styles.tag}
          >
            <span className={styles.chip} title={label}>
              {label}
            </span>
          </Tag>
        ))}
      </TagGroup>
      <Button
        size="small"
        variant="tertiary"
        onPress={() => onChange(NO_FILTERS)}
      >
        {t('portfolio.filter.clear')}
      </Button>
    </div>
  );
}
