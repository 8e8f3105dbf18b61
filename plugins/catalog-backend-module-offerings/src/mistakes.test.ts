import type { Entity } from '@backstage/catalog-model';
import { filesOf, isSeenBy, MISTAKES, type Mistake } from '@offerings/mistakes';
import { parseAllDocuments } from 'yaml';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { descriptor } from './__testUtils__/descriptors';
import { eventually } from './__testUtils__/eventually';

interface Case {
  mistake: Mistake;
  /** The entity with the mistake, in a namespace of its own. */
  mistaken: Entity;
  /** What was right before. */
  valid: Entity;
  ref: string;
}

const KINDS = ['Product', 'Service', 'ValueStream', 'Practice'] as const;

function caseOf(mistake: Mistake, index: number): Case {
  const [file] = filesOf(mistake);
  const [document] = parseAllDocuments(file.text);
  const read = document.toJS();
  const { name } = read.metadata;
  const namespace = `mistake-${index}`;
  const kind = KINDS.find(
    each => each.toLowerCase() === read.kind.toLowerCase(),
  );
  const right = descriptor(kind ?? 'Product', name);
  return {
    mistake,
    mistaken: { ...read, metadata: { namespace, ...read.metadata } },
    valid: { ...right, metadata: { name, namespace } },
    ref: `${right.kind.toLowerCase()}:${namespace}/${name}`,
  };
}

/** What the catalog knows an entity by is what it was before, or the entity is another one. */
function isOfIdentity({ says }: Mistake): boolean {
  return /^`metadata\.(name|namespace)`/.test(says);
}

const SEEN = Object.values(MISTAKES)
  .flat()
  .filter(mistake => isSeenBy('processor', mistake));

const CASES = SEEN.filter(mistake => !isOfIdentity(mistake)).map(caseOf);

const NEVER_VALID = SEEN.filter(isOfIdentity).map(mistake => {
  const [document] = parseAllDocuments(filesOf(mistake)[0].text);
  const { kind, metadata, ...rest } = document.toJS();
  const { namespace = 'default', name } = metadata;
  return {
    mistake,
    entity: { kind, metadata, ...rest },
    ref: `${kind}:${namespace}/${name}`.toLowerCase(),
  };
});

describe('a mistake in an entity of the real catalog', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      files: {
        'was-valid.yaml': CASES.map(({ valid }) => valid),
        'never-valid.yaml': NEVER_VALID.map(({ entity }) => entity),
      },
    });
    await eventually(async () => {
      const known = await catalog.entities();
      if (known.length !== CASES.length) {
        throw new Error(`The catalog knows ${known.length} entities so far`);
      }
    });
    catalog.write(
      'was-valid.yaml',
      CASES.map(({ mistaken }) => mistaken),
    );
  });

  afterAll(() => catalog.stop());

  it.each(CASES)(
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
