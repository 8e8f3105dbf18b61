import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useSearchParam } from '../../hooks/useSearchParam';
import { idsOf } from '../StreamFlow';

/** A walk along the steps of a journey, one at a time. */
export interface JourneyWalk {
  /** The rungs that have a step, in order. */
  stops: LadderRung[];
  /** The place of the current stop; -1 before the first. */
  place: number;
  /** The id of the current step. */
  current?: string;
  /** Whether the reader moved, so that it is worth telling. */
  moved: boolean;
  goTo(place: number): void;
}

/** The attribute by which the element of a step is found. */
export const STEP_ATTRIBUTE = 'data-journey-step';

const MOVES: Readonly<Record<string, (place: number, last: number) => number>> =
  {
    ArrowDown: place => place + 1,
    ArrowRight: place => place + 1,
    ArrowUp: place => place - 1,
    ArrowLeft: place => place - 1,
    Home: () => 0,
    End: (_, last) => last,
  };

function elementOf(
  root: HTMLElement | null,
  step: string,
): HTMLElement | undefined {
  const all = root?.querySelectorAll<HTMLElement>(`[${STEP_ATTRIBUTE}]`) ?? [];
  return Array.from(all).find(
    element => element.getAttribute(STEP_ATTRIBUTE) === step,
  );
}

/** Listens for keys on the steps themselves; those on links and buttons inside are not ours. */
function listenForMoves(
  root: HTMLElement | null,
  onMove: { current: (from: string, key: string) => boolean },
) {
  function onKeyDown(event: KeyboardEvent) {
    const from =
      event.target instanceof HTMLElement &&
      event.target.getAttribute(STEP_ATTRIBUTE);
    if (from && onMove.current(from, event.key)) event.preventDefault();
  }
  root?.addEventListener('keydown', onKeyDown);
  return () => root?.removeEventListener('keydown', onKeyDown);
}

/** Walks along the journey; the arrow keys lead from step to step, with the focus. The step that the reader has come to stands in the address (`?step=`). */
export function useJourneyStep(
  ladder: readonly LadderRung[],
  root: RefObject<HTMLElement>,
): JourneyWalk {
  const [named, setNamed] = useSearchParam('step');
  const moved = useRef<'by-key' | 'by-button' | undefined>(undefined);
  const stops = useMemo(
    () => ladder.filter(({ step }) => step !== undefined),
    [ladder],
  );
  const place = stops.findIndex(rung => idsOf(rung).includes(named ?? ''));
  const current = stops[place]?.step?.id;

  useEffect(() => {
    if (current === undefined) return;
    const element = elementOf(root.current, current);
    element?.scrollIntoView({ block: 'center' });
    if (moved.current === 'by-key') element?.focus({ preventScroll: true });
  }, [current, root]);

  function goTo(next: number, how: 'by-key' | 'by-button') {
    const step = stops[next]?.step;
    if (!step) return;
    moved.current = how;
    setNamed(step.id);
  }

  const onMove = useRef((_from: string, _key: string): boolean => false);
  onMove.current = (from, key) => {
    const move = MOVES[key];
    if (!move) return false;
    const here = stops.findIndex(({ step }) => step?.id === from);
    goTo(move(here, stops.length - 1), 'by-key');
    return true;
  };
  useEffect(() => listenForMoves(root.current, onMove), [root]);

  return {
    stops,
    place,
    current,
    moved: moved.current !== undefined,
    goTo: next => goTo(next, 'by-button'),
  };
}
