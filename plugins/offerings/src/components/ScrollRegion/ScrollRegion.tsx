import type { ReactNode } from 'react';

/** Whoever has no mouse scrolls with the arrow keys, and has to get there first. */
const REACHABLE = { tabIndex: 0 } as const;

/** Props of {@link ScrollRegion}. */
export interface ScrollRegionProps {
  /** What is in it. */
  label: string;
  /** The id of what says more about it. */
  describedBy?: string;
  className: string;
  children: ReactNode;
}

/** Something that is wider than the page, and scrolls by the keyboard too. */
export function ScrollRegion(props: ScrollRegionProps) {
  const { label, describedBy, className, children } = props;
  return (
    <section
      className={className}
      aria-label={label}
      aria-describedby={describedBy}
      {...REACHABLE}
    >
      {children}
    </section>
  );
}
