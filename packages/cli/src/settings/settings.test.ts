import { runIn, startCatalog, tempFolder } from '../__testUtils__';

const PRACTICE = `apiVersion: offerings/v1alpha1
kind: Practice
metadata:
  name: stewards
spec:
  practice: data-stewardship
  lifecycle: production
  owner: library-team
  purpose: Everybody finds the right data.
`;

const PRODUCT = `apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: lending
spec:
  type: platform
  lifecycle: production
  owner: library-team
  need: Readers borrow books.
`;

const APP_CONFIG = `app:
  title: Library
offerings:
  assessment:
    disabledCriteria: [stakeholders-named]
  practices:
    data-stewardship:
      title: Data stewardship
`;

const SETTINGS = {
  assessment: {
    disabledCriteria: ['stakeholders-named', 'runbook-linked'],
    fragileBelow: 0.5,
    trustworthyFrom: 0.8,
    observationsValidFor: 'P1Y',
    readingsFreshFor: 'P30D',
  },
  practices: { 'data-stewardship': { title: 'Data stewardship' } },
  stages: {},
  ownCriteria: [
    {
      id: 'runbook-linked',
      dimension: 'information-and-technology',
      question: 'Does each service link a runbook?',
    },
  ],
};

const FILES = {
  'practice/catalog-info.yaml': PRACTICE,
  'product/catalog-info.yaml': PRODUCT,
  'app-config.yaml': APP_CONFIG,
};

/** The ids of the criteria that ask for something, as `offerings coverage` gives them. */
function askedIn(out: string): string[] {
  const [offering] = JSON.parse(out).offerings;
  return offering.fixes.map(({ id }: { id: string }) => id);
}

const COVERAGE = ['coverage', 'product', '--format', 'json'];

describe('--settings', () => {
  it('of an app-config.yaml make an own practice a known one', async () => {
    const { path } = tempFolder(FILES);

    const without = await runIn(path, ['lint', 'practice']);
    expect(without.out).toContain('[own-practice]');

    const run = await runIn(path, [
      'lint',
      'practice',
      '--settings',
      'app-config.yaml',
    ]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toBe('Nothing wrong in 1 file, 1 entity.\n');
  });

  it('of an app-config.yaml say which criteria count', async () => {
    const { path } = tempFolder(FILES);

    const plain = await runIn(path, COVERAGE);
    const settled = await runIn(path, [
      ...COVERAGE,
      '--settings',
      'app-config.yaml',
    ]);

    expect(askedIn(plain.out)).toContain('stakeholders-named');
    expect(askedIn(settled.out)).not.toContain('stakeholders-named');
    expect(settled).toMatchObject({ code: 0, err: '' });
  });

  it('of a portal are asked for with the token, and hold as well', async () => {
    const { path } = tempFolder(FILES);
    const { url, requests } = await startCatalog([], {
      token: 'secret',
      settings: SETTINGS,
    });

    const run = await runIn(path, [...COVERAGE, '--settings', url], {
      env: { OFFERINGS_TOKEN: 'secret' },
    });

    expect(requests).toMatchObject([
      { url: '/api/offerings/v1/settings', authorization: 'Bearer secret' },
    ]);
    expect(askedIn(run.out)).not.toContain('stakeholders-named');
    expect(run.err).toBe(
      'offerings: The portal judges by more than the files can tell here: runbook-linked.\n',
    );
  });

  it.each([
    ['nowhere.yaml', /^offerings: Cannot read nowhere\.yaml: ENOENT/],
    [
      'wrong.yaml',
      /^offerings: wrong\.yaml: offerings\.assessment\.fragileBelw: unknown key, did you mean 'fragileBelow'\?\n$/,
    ],
    ['https://me:secret@portal.example', /must not hold a secret/],
  ])('%s end it, and say why', async (where, message) => {
    const { path } = tempFolder({
      ...FILES,
      'wrong.yaml': 'offerings:\n  assessment:\n    fragileBelw: 0.4\n',
    });

    const { code, err } = await runIn(path, ['lint', '--settings', where]);

    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('of a portal that has none end it, and say why', async () => {
    const { path } = tempFolder(FILES);
    const { url } = await startCatalog([]);

    const { code, err } = await runIn(path, ['coverage', '--settings', url]);

    expect([code, err]).toEqual([
      2,
      `offerings: Cannot ask for the settings at ${url}/api/offerings/v1/settings: it answers with status 404.\n`,
    ]);
  });
});
