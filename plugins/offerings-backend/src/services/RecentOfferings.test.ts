import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { OfferingRequest } from '@offerings/backstage-plugin-offerings-common';
import { entity, stitched } from '../__testUtils__';
import { RecentOfferings } from './RecentOfferings';

const [PORTAL, SEARCH, DESK, TEAM] = stitched([
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  entity('Product', 'search'),
  entity('Service', 'desk', { products: ['portal', 'search'] }),
  entity('Group', 'team'),
]);
const ALL = [PORTAL, SEARCH, DESK, TEAM];
const NOON = new Date('2026-11-01T12:00:00Z');

/** What was read, with a gap for each entity that is hidden. */
function read(entities: Entity[], hidden: Entity[] = []) {
  return new Map([
    ...entities.map(each => [stringifyEntityRef(each), each] as const),
    ...hidden.map(each => [stringifyEntityRef(each), undefined] as const),
  ]);
}

describe('an offering that is read again', () => {
  const recent = new RecentOfferings();

  function modelOf({
    root = 'product:default/portal',
    within,
    known = read(ALL),
    now = NOON,
    readings,
  }: Partial<OfferingRequest> & {
    known?: ReturnType<typeof read>;
    now?: Date;
    readings?: number[];
  } = {}) {
    return recent.explore({ root, within }, known).toModel({
      now,
      readings: readings?.map(value => ({
        offering: 'product:default/portal',
        measure: 'Hours open',
        at: '2026-10-31T12:00:00Z',
        value,
      })),
    });
  }

  it('has the same model while all is as it was', () => {
    const model = modelOf();

    expect(model?.root).toBe('product:default/portal');
    expect(modelOf()).toBe(model);
    expect(modelOf({ now: new Date('2026-11-01T12:00:59Z') })).toBe(model);
  });

  it('is judged anew with the next minute', () => {
    const model = modelOf();
    const later = modelOf({ now: new Date('2026-11-01T12:01:00Z') });

    expect(later).toEqual(model);
    expect(later).not.toBe(model);
  });

  it('has another model with another reading, and the same with the same', () => {
    const model = modelOf({ readings: [99] });
    const other = modelOf({ readings: [98] });

    expect(model?.measurement.measures[0].latest?.value).toBe(99);
    expect(other?.measurement.measures[0].latest?.value).toBe(98);
    expect(modelOf({ readings: [98] })).toBe(other);
  });

  it('has another model once one of its entities is another', () => {
    const metadata = { ...DESK.metadata, title: 'Help desk' };
    const known = read([PORTAL, SEARCH, { ...DESK, metadata }, TEAM]);

    expect(modelOf()?.entities['service:default/desk'].title).toBe('desk');
    expect(modelOf({ known })?.entities['service:default/desk'].title).toBe(
      'Help desk',
    );
  });

  it('shows nobody what somebody else has seen of it', () => {
    modelOf();
    const outsiders = modelOf({ known: read([PORTAL, SEARCH, TEAM], [DESK]) });

    expect(outsiders?.offering.services).toEqual([]);
    expect(outsiders?.unresolved.map(({ ref }) => ref)).toEqual([
      'service:default/desk',
    ]);
    expect(modelOf()?.offering.services).toEqual(['service:default/desk']);
  });

  it('is the one that a Service is asked for within', () => {
    const root = 'service:default/desk';

    expect(modelOf({ root })?.root).toBe('product:default/portal');
    expect(modelOf({ root, within: 'product:default/search' })?.root).toBe(
      'product:default/search',
    );
  });

  it('is gone over once more where something is left to be read', () => {
    const known = read([PORTAL]);
    const before = recent.explore({ root: 'product:default/portal' }, known);

    expect(before.toRead).toContain('service:default/desk');
    for (const each of ALL) known.set(stringifyEntityRef(each), each);
    expect(
      recent.explore({ root: 'product:default/portal' }, known).toRead,
    ).toEqual([]);
  });
});
