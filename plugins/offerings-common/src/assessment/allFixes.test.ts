import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import type { ValueModel } from '../api';
import { component, group, LENDING, product, service } from '../testing';
import { Author, type Asked } from './__testUtils__/author';
import { MISSES } from './__testUtils__/misses';
import { hasPlaceholders } from './__testUtils__/paste';

/** Far more than there are fixes, so that one that changes nothing comes to an end. */
const ENOUGH = 150;

const NEW_APP = component('new-app', { owner: 'library-team' });

/** Who and what is there to be named. */
const AROUND = [group('library-team'), group('library-board'), NEW_APP];

function beginWith(offering: Entity): Author {
  return Author.begin(stringifyEntityRef(offering), [offering, ...AROUND]);
}

const BEGINNINGS: ReadonlyArray<[string, () => Author]> = [
  ['a Product and nothing else', () => beginWith(product())],
  ['a Service that stands alone', () => beginWith(service())],
  [
    'an owner who is not there',
    () => beginWith(product({ spec: { owner: 'nobody' } })),
  ],
];

type Choose = (asked: Asked[]) => Asked;

const ORDERS: ReadonlyArray<[string, Choose]> = [
  ['from the first on', asked => asked[0]],
  ['from the last on', asked => asked[asked.length - 1]],
];

function idOf({ by, fix }: Asked): string {
  return `${by} ${fix.entity} ${fix.yaml}`;
}

/** One thing after the other, until nothing is asked for. */
function* doEverything(begin: Author, choose: Choose) {
  let author = begin;
  for (let turn = 0; turn < ENOUGH; turn += 1) {
    const asked = author.asked();
    if (asked.length === 0) return;
    const chosen = choose(asked);
    const before = author;
    author = author.apply(chosen.fix);
    yield { chosen, before, after: author };
  }
}

function lastOf(begin: Author, choose: Choose): Author {
  return [...doEverything(begin, choose)].at(-1)?.after ?? begin;
}

function openCriteria({ dimensions }: ValueModel): string[] {
  return dimensions
    .flatMap(({ criteria }) => criteria)
    .filter(({ result }) => result !== 'met')
    .map(({ id, result }) => `${id} ${result}`);
}

function coverages({ dimensions }: ValueModel) {
  return dimensions.map(({ coverage }) => coverage);
}

function isDocument({ fix }: Asked): boolean {
  return fix.field === '---';
}

describe.each(BEGINNINGS)('from %s', (_, begin) => {
  describe.each(ORDERS)('each fix in turn, %s', (__, choose) => {
    const turns = [...doEverything(begin(), choose)];

    it('leads to full coverage', () => {
      const model = turns.at(-1)?.after.model();
      expect(model && openCriteria(model)).toEqual([]);
      expect(model && coverages(model)).toEqual([1, 1, 1, 1]);
    });

    it('leaves nothing to be asked for but readings', () => {
      const model = turns.at(-1)?.after.model();
      expect(model?.verdict.reasons.map(({ code }) => code)).toEqual([
        'no-fresh-readings',
      ]);
    });

    it('never leads to a mistake', () => {
      const mistakes = turns.flatMap(({ chosen, after }) =>
        after.mistakes().map(message => `${chosen.by}: ${message}`),
      );
      expect(mistakes).toEqual([]);
    });

    it('is asked for once', () => {
      const again = turns.filter(({ chosen, after }) =>
        after.asked().map(idOf).includes(idOf(chosen)),
      );
      expect(again.map(({ chosen }) => chosen.by)).toEqual([]);
    });

    it('counts as nothing while its gaps are not filled in', () => {
      const counting = turns
        .filter(({ chosen }) => hasPlaceholders(chosen.fix))
        .filter(({ chosen, before }) => {
          const pasted = before.paste(chosen.fix).model();
          return `${coverages(pasted)}` !== `${coverages(before.model())}`;
        });
      expect(counting.map(({ chosen }) => chosen.by)).toEqual([]);
    });

    it('is no entity of the catalog while only its name is filled in', () => {
      const taken = turns
        .map(({ chosen, before }) => ({ chosen, before }))
        .filter(({ chosen }) => isDocument(chosen))
        .filter(({ chosen: { fix }, before }) => {
          const yaml = fix.yaml.replace('name: <name>', 'name: named');
          return before.paste({ ...fix, yaml }).mistakes().length === 0;
        });
      expect(taken.map(({ chosen }) => chosen.by)).toEqual([]);
    });
  });
});

it('leads to full coverage in whatever order the fixes are applied', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BEGINNINGS),
      fc.infiniteStream(fc.nat()),
      ([, begin], numbers) => {
        const author = lastOf(
          begin(),
          asked => asked[numbers.next().value % asked.length],
        );
        expect(openCriteria(author.model())).toEqual([]);
        expect(author.mistakes()).toEqual([]);
      },
    ),
    { numRuns: 5 },
  );
});

/** Only whoever has it can bring it into the catalog. */
const NOT_IN_THE_FILE = 'a part that is not there';

const STAMPS = ['API', 'Resource'].map(kind => ({
  ...component('stamps', { owner: 'library-team' }),
  kind,
}));

describe.each(
  Object.entries(MISSES).flatMap(([id, misses]) =>
    Object.entries(misses)
      .filter(([why]) => why !== NOT_IN_THE_FILE)
      .map(([why, miss]) => ({ id, why, miss })),
  ),
)('from $id with $why', ({ miss: { entities, root = LENDING.product } }) => {
  it('every fix in turn leads to full coverage without a mistake', () => {
    const author = lastOf(
      Author.begin(root, [...entities, NEW_APP, ...STAMPS]),
      ([first]) => first,
    );
    expect(openCriteria(author.model())).toEqual([]);
    expect(author.mistakes()).toEqual([]);
  });
});
