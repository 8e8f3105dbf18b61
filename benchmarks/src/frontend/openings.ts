import type { Opening } from './inPage';
import { graphPath, rootOfGraph, valueMapPath } from './pictures';

/** Of larger value maps only what is in sight is drawn, under an overview of the whole. */
const DRAWN_WHOLE = 150;

/** The value map of so many steps, with the details of the step that is pressed. */
export function valueMapOf(steps: number): Opening {
  const selector =
    steps > DRAWN_WHOLE ? '.react-flow__minimap-node' : '[data-step]';
  return {
    path: valueMapPath(steps),
    drawn: { selector, count: steps },
    press: '[data-step]',
    answered: '[?&]step=',
  };
}

/** The catalog graph of as many entities, in which the one that is pressed becomes the root. */
export function catalogGraphOf(nodes: number): Opening {
  return {
    path: graphPath(nodes),
    drawn: { selector: '[data-testid=node]', count: nodes },
    press: '[data-testid=node] > g',
    answered: `^(?!.*${rootOfGraph(nodes)})`,
  };
}
