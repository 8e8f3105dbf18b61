import type { KeyboardEvent } from 'react';
import type { MapLayout } from '../layout';

/** How many frames a step that comes into view may take to be drawn. */
const PATIENCE = 10;

/** The step's element, as far as it is drawn. */
function stepElement(
  root: HTMLElement | null,
  step: string,
): HTMLElement | undefined {
  const steps = root?.querySelectorAll<HTMLElement>('[data-step]') ?? [];
  return Array.from(steps).find(({ dataset }) => dataset.step === step);
}

/** Gives a step the focus as soon as it is drawn. */
export function focusWhenDrawn(
  root: HTMLElement | null,
  step: string,
  { scroll = false, patience = PATIENCE } = {},
) {
  const element = stepElement(root, step);
  if (element) {
    element.focus({ preventScroll: !scroll });
  } else if (patience > 0) {
    const rest = { scroll, patience: patience - 1 };
    requestAnimationFrame(() => focusWhenDrawn(root, step, rest));
  }
}

/** What {@link continueInFlow} needs. */
export interface ContinueOptions {
  /** The key of the step that has the focus. */
  step: string;
  layout: MapLayout;
  root: HTMLElement | null;
  focus(step: string): void;
}

/** Lets Tab reach the next step of the flow also where it is not drawn yet; else the browser does it. */
export function continueInFlow(
  event: KeyboardEvent,
  { step, layout, root, focus }: ContinueOptions,
) {
  const index = layout.nodes.findIndex(({ key }) => key === step);
  const next = layout.nodes[index + (event.shiftKey ? -1 : 1)];
  if (next && !stepElement(root, next.key)) {
    event.preventDefault();
    focus(next.key);
  }
}
