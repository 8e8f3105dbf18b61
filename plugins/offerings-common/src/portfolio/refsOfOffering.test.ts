import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { buildValueModel } from '../buildValueModel';
import { ENROLLMENT_PLATFORM, NOW, university } from '../testing';
import { refsOfOffering } from './refsOfOffering';

const all = university();
const known = new Map<string, Entity | undefined>(
  all.map(entity => [stringifyEntityRef(entity), entity]),
);
const knownOrNot = { get: known.get.bind(known), has: () => true };

describe('the refs of an offering', () => {
  it.each([ENROLLMENT_PLATFORM, 'service:default/exam-invigilation'])(
    'are all that the value model of %s looks at, and not the whole catalog',
    root => {
      const refs = refsOfOffering({ root }, knownOrNot);
      const own = refs.flatMap(ref => known.get(ref) ?? []);

      expect(own.length).toBeLessThan(all.length);
      expect(buildValueModel({ root, entities: own, now: NOW })).toEqual(
        buildValueModel({ root, entities: all, now: NOW }),
      );
    },
  );
});
