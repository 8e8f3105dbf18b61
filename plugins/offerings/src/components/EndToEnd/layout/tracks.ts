import type { GridRoute, Stretch } from './route';

/** How many arrows run beside each other in every channel. */
export interface Tracks {
  vertical: number[];
  horizontal: number[];
}

/** Gives every stretch a track of its own wherever two in a channel would meet, and counts the tracks. */
export function assignTracks(
  routes: readonly GridRoute[],
  columns: number,
  rows: number,
): Tracks {
  const stretches = routes.flatMap(route => route.stretches);
  return {
    vertical: channelTracks(stretches, 'vertical', columns + 1),
    horizontal: channelTracks(stretches, 'horizontal', rows + 1),
  };
}

function channelTracks(
  stretches: readonly Stretch[],
  orientation: Stretch['orientation'],
  channels: number,
): number[] {
  const byChannel = Array.from({ length: channels }, (): Stretch[] => []);
  for (const stretch of stretches) {
    if (stretch.orientation === orientation) {
      byChannel[stretch.channel].push(stretch);
    }
  }
  return byChannel.map(fillTracks);
}

function fillTracks(stretches: Stretch[]): number {
  const tracks: Stretch[][] = [];
  for (const stretch of [...stretches].sort(inOrder)) {
    const free = tracks.findIndex(track =>
      track.every(other => !meet(stretch, other)),
    );
    stretch.track = free < 0 ? tracks.length : free;
    tracks[stretch.track] = [...(tracks[stretch.track] ?? []), stretch];
  }
  return tracks.length;
}

/**
 * Of arrows that come from the left and go down, the one that comes from above must turn last, or the two would cross;
 * of those that go up, the one from below.
 */
function inOrder(a: Stretch, b: Stretch): number {
  const [downA, downB] = [a.end >= a.start, b.end >= b.start];
  if (downA !== downB) {
    return downA ? -1 : 1;
  }
  return downA
    ? b.start - a.start || b.end - a.end
    : a.start - b.start || a.end - b.end;
}

function meet(a: Stretch, b: Stretch): boolean {
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return lowA <= highB && lowB <= highA;
}

/** Two arrows at one side of a step have ports of their own and don't touch; two that turn into one channel may. */
function bounds({ start, end }: Stretch): [number, number] {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  return [
    Number.isInteger(low) ? low : low + 0.05,
    Number.isInteger(high) ? high : high - 0.05,
  ];
}
