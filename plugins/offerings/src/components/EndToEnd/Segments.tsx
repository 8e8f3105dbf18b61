import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import styles from './Segments.module.css';

/** Props of {@link Segments}. */
export interface SegmentsProps<Id extends string> {
  label: string;
  options: ReadonlyArray<{ id: Id; label: string }>;
  value: Id;
  onChange(id: Id): void;
}

/** A few choices side by side, of which one is taken. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { label, options, value, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const chosen = options.find(option => keys.has(option.id));
        if (chosen) {
          onChange(chosen.id);
        }
      }}
    >
      {options.map(option => (
        <ToggleButton
          key={option.id}
          id={option.id}
          size="small"
          className={styles.segment}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
