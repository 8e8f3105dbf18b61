import {
  CATALOGUE,
  PRODUCT,
  runIn,
  SERVICE,
  tempFolder,
} from '../../__testUtils__';

async function coverageOf(files: Record<string, string>, ...args: string[]) {
  return runIn(tempFolder(files).path, ['coverage', ...args]);
}

it('tells verdict, reasons, coverage and first fixes of each offering', async () => {
  const { code, out, err } = await coverageOf({
    'catalog-info.yaml': CATALOGUE,
  });

  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(
    '- Course Search (product:default/course-search): fragmented\n' +
      '  · No value stream shows how people reach the outcome.\n',
  );
  expect(out).toMatch(/\n {2}Organizations and people {5}█+░* +\d+ %\n/);
  expect(out).toMatch(/\n {2}First fixes \(3 of \d+\):\n {2}1\. /);
  expect(out).toMatch(/\n {7}spec:\n/);
});

it('joins what is in different files into one offering', async () => {
  const { out } = await coverageOf({
    'product.yaml': PRODUCT,
    'services/advice.yaml': SERVICE,
  });

  expect(out.match(/^- /gm)).toHaveLength(1);
  expect(out).not.toContain('No service makes the product usable');
});

it('has a Service that delivers nothing of the files as an offering of its own', async () => {
  const { out } = await coverageOf({ 'advice.yaml': SERVICE });

  expect(out).toContain('- Course Advice (service:default/course-advice): ');
});

it('is also given as data', async () => {
  const { out } = await coverageOf(
    { 'catalog-info.yaml': CATALOGUE },
    '--format',
    'json',
  );

  expect(JSON.parse(out)).toMatchObject({
    errors: 0,
    offerings: [
      {
        ref: 'product:default/course-search',
        file: 'catalog-info.yaml',
        verdict: 'fragmented',
        early: false,
        dimensions: [
          {
            dimension: 'organizations-and-people',
            coverage: expect.any(Number),
          },
          { dimension: 'information-and-technology' },
          { dimension: 'partners-and-suppliers' },
          { dimension: 'value-streams-and-processes' },
        ],
        fixes: expect.arrayContaining([
          expect.objectContaining({ id: 'accountable-for-whole' }),
        ]),
      },
    ],
  });
});

it('says nothing of readings, which no file holds', async () => {
  const measured = CATALOGUE.replace(
    'fit their plan.\n',
    'fit their plan.\n  measures:\n    - name: Uptime\n      metric: reliability\n',
  );
  const { out } = await coverageOf({ 'catalog-info.yaml': measured });

  expect(out).toContain('course-search');
  expect(out).not.toContain('reading');
});

it('says that there is no offering', async () => {
  const team = CATALOGUE.split('---\n')[2];

  expect((await coverageOf({ 'catalog-info.yaml': team })).out).toBe(
    'The files hold no Product or Service.\n',
  );
});

it('warns of errors that would keep entities out of the catalog', async () => {
  const { code, err } = await coverageOf({
    'catalog-info.yaml': PRODUCT.replace('need:', 'ned:'),
  });

  expect(code).toBe(0);
  expect(err).toContain('see `offerings lint`');
});

it('fails where there is nothing to look at', async () => {
  const { code, err } = await coverageOf({});

  expect([code, err]).toEqual([2, 'offerings: No descriptors found.\n']);
});
