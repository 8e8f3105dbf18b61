import type { Improvement } from '@offerings/backstage-plugin-offerings-common';
import { inOrder } from './inOrder';

function improvement(title: string, more: Partial<Improvement>): Improvement {
  return {
    offering: 'product:default/p',
    title,
    learnedFrom: 'use',
    status: 'done',
    ...more,
  };
}

describe('inOrder', () => {
  it('begins with what came furthest', () => {
    const improvements = [
      improvement('proposed', { status: 'proposed' }),
      improvement('done', {}),
      improvement('unknown', { effect: { measure: 'm', moved: 'unknown' } }),
      improvement('planned', { status: 'planned' }),
      improvement('helped', { effect: { measure: 'm', moved: 'worse' } }),
    ];
    expect(inOrder(improvements).map(({ title }) => title)).toEqual([
      'helped',
      'done',
      'unknown',
      'planned',
      'proposed',
    ]);
  });
});
