import { diagnosticAt, reportOf } from '../../../__testUtils__';
import { writeReport } from './index';

const TEXT = 'spec:\n  ownr: team\n';

const mistake = diagnosticAt(TEXT, 'ownr', {
  suggestion: 'owner',
  fix: {
    title: 'Write `owner`',
    edits: [{ start: 8, end: 12, text: 'owner' }],
  },
});
const doubt = diagnosticAt(TEXT, 'team', {
  severity: 'warning',
  rule: 'unknown-ref',
  message: '100 %\nof it: a, b',
});
const report = reportOf(TEXT, [mistake, doubt]);

const write = (format: Parameters<typeof writeReport>[0], of = report) =>
  writeReport(format, of, { colors: false });

describe('text', () => {
  it('shows each mistake in its line, then all of it in one', () => {
    expect(write('text').split('\n')).toEqual([
      'team/catalog-info.yaml:2:3 error `spec.ownr`: unknown field, did you mean `owner`? [unknown-field]',
      '  2 |   ownr: team',
      '    |   ^^^^',
      '  fix: Write `owner`',
      '',
      'team/catalog-info.yaml:2:9 warning 100 %\ufffdof it: a, b [unknown-ref]',
      '  2 |   ownr: team',
      '    |         ^^^^',
      '',
      '1 error and 1 warning in 1 file, 1 entity. --fix mends 1 of them.',
      '',
    ]);
  });

  it('says that all is well', () => {
    const fine = reportOf(TEXT, [], { files: 2, entities: 5, fixedFiles: 1 });

    expect(write('text', fine)).toBe(
      'Nothing wrong in 2 files, 5 entities. Mended 1 file.\n',
    );
  });

  it('has colours on a terminal only', () => {
    expect(write('text')).not.toContain('\u001b');
    expect(writeReport('text', report, { colors: true })).toContain('\u001b[');
  });

  it('does nothing to the terminal, whatever stands in the file', () => {
    const text = 'ownr: \u001b[2Jteam\n';
    const bad = diagnosticAt(text, 'ownr', { message: 'found \u001b[2J' });

    expect(write('text', reportOf(text, [bad]))).not.toContain('\u001b');
  });
});

describe('json', () => {
  it('holds the diagnostics as they are, and how many', () => {
    expect(JSON.parse(write('json'))).toEqual({
      summary: {
        files: 1,
        entities: 1,
        errors: 1,
        warnings: 1,
        fixable: 1,
        fixedFiles: 0,
      },
      diagnostics: [mistake, doubt],
      problems: [],
    });
  });
});

describe('github', () => {
  it('annotates, with everything escaped that would end the command', () => {
    expect(write('github').split('\n').slice(0, 2)).toEqual([
      '::error file=team/catalog-info.yaml,line=2,endLine=2,col=3,endColumn=7,title=offerings unknown-field::`spec.ownr`: unknown field, did you mean `owner`?',
      '::warning file=team/catalog-info.yaml,line=2,endLine=2,col=9,endColumn=13,title=offerings unknown-ref::100 %25%0Aof it: a, b',
    ]);
  });

  it('leaves columns out where they are on different lines', () => {
    const long = diagnosticAt(TEXT, TEXT.trim(), { file: 'a,b:c.yaml' });

    expect(write('github', reportOf(TEXT, [long]))).toContain(
      '::error file=a%2Cb%3Ac.yaml,line=1,endLine=2,title=',
    );
  });
});

describe('gitlab', () => {
  it('is a code quality report', () => {
    expect(JSON.parse(write('gitlab'))).toEqual([
      {
        description: mistake.message,
        check_name: 'unknown-field',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: {
          path: 'team/catalog-info.yaml',
          lines: { begin: 2, end: 2 },
        },
      },
      expect.objectContaining({ severity: 'minor' }),
    ]);
  });
});

describe('fingerprints', () => {
  const fingerprintsOf = (diagnostics: Array<typeof mistake>): string[] =>
    JSON.parse(write('gitlab', reportOf(TEXT, diagnostics))).map(
      (issue: { fingerprint: string }) => issue.fingerprint,
    );

  it('stay the same when lines are put in above', () => {
    const below = `# A comment\n${TEXT}`;

    expect(fingerprintsOf([diagnosticAt(below, 'ownr')])).toEqual(
      fingerprintsOf([mistake]),
    );
  });

  it('differ even for the same mistake made twice', () => {
    const names = fingerprintsOf([mistake, mistake, doubt]);

    expect(new Set(names).size).toBe(3);
  });
});

describe('sarif', () => {
  const { $schema, version, runs } = JSON.parse(write('sarif'));
  const [run] = runs;

  it('is of version 2.1.0, with one run of this tool', () => {
    expect($schema).toBe('https://json.schemastore.org/sarif-2.1.0.json');
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    expect(run.tool.driver).toEqual({
      name: '@offerings/cli',
      semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
      rules: [
        { id: 'unknown-field', shortDescription: { text: 'unknown field' } },
        { id: 'unknown-ref', shortDescription: { text: 'unknown ref' } },
      ],
    });
  });

  it('says where each result is, and counts as we do', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[0]).toMatchObject({
      ruleId: 'unknown-field',
      ruleIndex: 0,
      level: 'error',
      message: { text: mistake.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'team/catalog-info.yaml',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 },
          },
          logicalLocations: [
            { fullyQualifiedName: 'product:default/course-search#spec.ownr' },
          ],
        },
      ],
    });
    expect(run.results[1]).toMatchObject({ ruleIndex: 1, level: 'warning' });
  });

  it('offers the fixes', () => {
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Write `owner`' },
        artifactChanges: [
          {
            artifactLocation: {
              uri: 'team/catalog-info.yaml',
              uriBaseId: '%SRCROOT%',
            },
            replacements: [
              {
                deletedRegion: { charOffset: 8, charLength: 4 },
                insertedContent: { text: 'owner' },
              },
            ],
          },
        ],
      },
    ]);
    expect(run.results[1]).not.toHaveProperty('fixes');
  });

  it('tells what could not be looked at', () => {
    const partial = reportOf(TEXT, [], { problems: ['Cannot read a.yaml'] });
    const [{ invocations }] = JSON.parse(write('sarif', partial)).runs;

    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'Cannot read a.yaml' } },
        ],
      },
    ]);
  });

  it.each([
    ['a b#c.yaml', 'a%20b%23c.yaml'],
    ['/elsewhere/a b.yaml', 'file:///elsewhere/a%20b.yaml'],
  ])('writes the path %s as a URI', (file, uri) => {
    const elsewhere = reportOf(TEXT, [diagnosticAt(TEXT, 'ownr', { file })]);
    const [{ results }] = JSON.parse(write('sarif', elsewhere)).runs;

    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      uri,
    );
  });
});
