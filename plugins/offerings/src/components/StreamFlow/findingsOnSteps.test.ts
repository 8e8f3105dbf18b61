import type { Finding } from '@offerings/backstage-plugin-offerings-common';
import { enrollmentFlow } from '../../testing/enrollment/flow';
import { findingsOnSteps } from './findingsOnSteps';

function placesOf(kind: Finding['kind'], steps: string[]) {
  const found = findingsOnSteps({
    ...enrollmentFlow,
    findings: [{ kind, steps, statement: 'So it is.', refs: [] }],
  });
  return [...found].map(([id, { before }]) => [
    id,
    before.length > 0 ? 'before' : 'work',
  ]);
}

describe('a finding on the map', () => {
  it('is marked on the way into a step where work waits or changes hands', () => {
    expect(placesOf('delay', ['queue', 'review'])).toEqual([
      ['review', 'before'],
    ]);
    expect(placesOf('weak-handoff', ['open', 'queue', 'review'])).toEqual([
      ['review', 'before'],
    ]);
  });

  it('is marked on the step where a loop begins', () => {
    expect(placesOf('repeated-effort', ['review', 'build-schedule'])).toEqual([
      ['review', 'work'],
    ]);
  });

  it('is marked on every step that leans on what nobody declares', () => {
    expect(placesOf('hidden-dependency', ['open', 'review'])).toEqual([
      ['open', 'work'],
      ['review', 'work'],
    ]);
    expect(placesOf('hidden-dependency', [])).toEqual([]);
  });
});
