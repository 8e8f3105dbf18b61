import type { ReactNode } from 'react';

/** Something known, with its name; it stands in a `dl`. */
export function Fact(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
