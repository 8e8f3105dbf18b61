import {
  inCatalog,
  isOfIdentity,
  isSeenBy,
  MISTAKES,
} from '@offerings/mistakes';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';

const CASES = Object.values(MISTAKES)
  .flat()
  .filter(mistake => isSeenBy('processor', mistake))
  .map(inCatalog);
const WAS_VALID = CASES.filter(({ mistake }) => !isOfIdentity(mistake));
const NEVER_VALID = CASES.filter(({ mistake }) => isOfIdentity(mistake));

describe('a mistake in an entity of the real catalog', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      files: {
        'was-valid.yaml': WAS_VALID.map(({ valid }) => valid),
        'never-valid.yaml': NEVER_VALID.map(({ mistaken }) => mistaken),
      },
    });
    await eventually(async () => {
      const known = await catalog.entities();
      if (known.length !== WAS_VALID.length) {
        throw new Error(`The catalog knows ${known.length} entities so far`);
      }
    });
    catalog.write(
      'was-valid.yaml',
      WAS_VALID.map(({ mistaken }) => mistaken),
    );
  });

  afterAll(() => catalog.stop());

  it.each(WAS_VALID)(
    'is one status item: $mistake.rule, $mistake.says',
    async ({ mistake: { rule, says: message }, ref }) => {
      await eventually(async () => {
        const entity = await catalog.entity(ref);
        expect(entity).toMatchObject({
          status: { items: [{ level: 'error', error: { rule, message } }] },
        });
      });
    },
  );

  it.each(NEVER_VALID)(
    'is told before the catalog tells it in its own words: $mistake.says',
    async ({ mistake: { says }, ref }) => {
      await eventually(async () => {
        expect(catalog.errorsOf(ref)).toEqual([
          says,
          expect.stringMatching(/^Policy check failed for /),
        ]);
      });
    },
  );
});
