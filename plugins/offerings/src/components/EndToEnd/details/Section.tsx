import type { ReactNode } from 'react';

/** A fact with its name. */
export function Section(props: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
