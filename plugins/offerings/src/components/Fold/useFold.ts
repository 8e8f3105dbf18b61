import { useState } from 'react';

/** The first items of a list, and the way to the others. */
export interface Fold<T> {
  shown: T[];
  /** How many are not shown. */
  hidden: number;
  open: () => void;
}

/**
 * Shows the first items of a list until it is opened.
 *
 * A list is not folded for a single item: the button would take the same place.
 *
 * @param limit - how many to show at first
 */
export function useFold<T>(items: T[], limit: number): Fold<T> {
  const [isOpen, setOpen] = useState(false);
  const isFolded = !isOpen && items.length > limit + 1;
  const shown = isFolded ? items.slice(0, limit) : items;
  return {
    shown,
    hidden: items.length - shown.length,
    open: () => setOpen(true),
  };
}
