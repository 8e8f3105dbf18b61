import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { buildValueModel } from './buildValueModel';
import { exploreOffering } from './exploreOffering';
import {
  ENROLLMENT_PLATFORM,
  NOW,
  product,
  service,
  university,
} from './testing';

type Known = Map<string, Entity | undefined>;

const request = { root: ENROLLMENT_PLATFORM };

function byRef(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map(each => [stringifyEntityRef(each), each]));
}

/** Reads an offering out of a catalog, round by round. */
function read(catalog: readonly Entity[], known: Known = new Map()) {
  const entities = byRef(catalog);
  let rounds = 0;
  for (;;) {
    const explored = exploreOffering(request, known);
    if (explored.toRead.length === 0) return { explored, known, rounds };
    for (const ref of explored.toRead) known.set(ref, entities.get(ref));
    rounds += 1;
  }
}

describe('an offering that is explored', () => {
  it('is read round by round, and then has the value model of its entities', () => {
    const { explored, rounds } = read(university());

    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(6);
    expect(explored.toModel({ now: NOW })).toEqual(
      buildValueModel({ ...request, entities: university(), now: NOW }),
    );
  });

  it('is whole at once where all that it consists of is known', () => {
    const { explored, known } = read(university());

    expect(exploreOffering(request, known).toRead).toEqual([]);
    expect(new Set(explored.refs)).toEqual(new Set(known.keys()));
  });

  it.each([ENROLLMENT_PLATFORM, 'service:default/exam-invigilation'])(
    'has the refs of all that the value model of %s looks at, and not of the whole catalog',
    root => {
      const all = byRef(university());
      const { refs } = exploreOffering({ root }, all);
      const own = refs.flatMap(ref => all.get(ref) ?? []);

      expect(own.length).toBeLessThan(all.size);
      expect(buildValueModel({ root, entities: own, now: NOW })).toEqual(
        buildValueModel({ root, entities: all.values(), now: NOW }),
      );
    },
  );

  it('is the same where more is known than belongs to it', () => {
    const { explored } = read(university());
    const more = [
      product({ name: 'foreign' }),
      service({ name: 'foreign', spec: { products: ['foreign'] } }),
    ];

    const again = exploreOffering(request, byRef([...university(), ...more]));

    expect(again.refs).toEqual(explored.refs);
    expect(again.members).toEqual(explored.members);
    expect(again.toModel({ now: NOW })).toEqual(explored.toModel({ now: NOW }));
  });

  it('ends at what is hidden, however much of what lies behind is known', () => {
    const catalog = university();
    const [, hidden] = exploreOffering(request, byRef(catalog)).members;
    const seen = byRef(catalog);
    seen.delete(hidden);

    const explored = exploreOffering(request, seen);

    expect(explored.toModel({ now: NOW })).toEqual(
      buildValueModel({ ...request, entities: seen.values(), now: NOW }),
    );
    expect(explored.members).not.toContain(hidden);
    expect(explored.toRead).toContain(hidden);
  });

  it('names its Product, then its Services', () => {
    const { members } = read(university()).explored;

    expect(members[0]).toBe(ENROLLMENT_PLATFORM);
    expect(members.slice(1)).not.toEqual([]);
    expect(members.slice(1).every(ref => ref.startsWith('service:'))).toBe(
      true,
    );
  });

  it('has no model where its root is not found', () => {
    const explored = exploreOffering(
      request,
      new Map([[ENROLLMENT_PLATFORM, undefined]]),
    );

    expect(explored).toMatchObject({ toRead: [], members: [] });
    expect(explored.toModel({ now: NOW })).toBeUndefined();
  });
});
