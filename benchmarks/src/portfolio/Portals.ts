import type { Portal } from '../portal/Portal';

/** A portal of the usual size, and one with five times as much in it. */
export interface Portals {
  portal: Portal;
  large: Portal;
}
