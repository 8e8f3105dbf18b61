import { Select } from '@backstage/ui';
import styles from './filters.module.css';

/** One of the values that a filter can take. */
export interface FilterOption<T extends string = string> {
  value: T;
  label: string;
}

/** Props of {@link FilterSelect}. */
export interface FilterSelectProps<T extends string> {
  label: string;
  options: FilterOption<T>[];
  value: T[];
  onChange: (value: T[]) => void;
  /** The hint of a field in which options are searched; left out, there is none. */
  searchHint?: string;
}

/** Chooses any number of the values that a filter can take. */
export function FilterSelect<T extends string>(props: FilterSelectProps<T>) {
  const { label, options, value, onChange, searchHint } = props;
  return (
    <Select
      className={styles.select}
      aria-label={label}
      placeholder={label}
      selectionMode="multiple"
      options={options}
      search={searchHint ? { placeholder: searchHint } : undefined}
      value={value}
      onChange={keys => {
        const chosen = options.filter(option => keys.includes(option.value));
        onChange(chosen.map(option => option.value));
      }}
    />
  );
}
