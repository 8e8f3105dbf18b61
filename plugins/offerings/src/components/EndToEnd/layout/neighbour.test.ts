import { enrollmentModel } from '../__testUtils__/enrollment';
import { layout } from './layout';
import { neighbour, type Direction } from './neighbour';

const model = enrollmentModel();
const { nodes } = layout(model, [model.flows[0]]);

function from(step: string, direction: Direction): string | undefined {
  const start = nodes.find(node => node.step.id === step);
  return start && neighbour(nodes, start, direction)?.step.id;
}

describe('neighbour', () => {
  it.each([
    ['queue-for-advisor', 'right', 'advisor-review'],
    ['advisor-review', 'left', 'queue-for-advisor'],
    ['intent', 'down', 'hear-the-demand'],
    ['hear-the-demand', 'up', 'intent'],
  ] as const)('of %s to the %s is %s', (step, direction, expected) => {
    expect(from(step, direction)).toBe(expected);
  });

  it('is nobody at the edge of the map', () => {
    expect(from('intent', 'up')).toBeUndefined();
  });
});
