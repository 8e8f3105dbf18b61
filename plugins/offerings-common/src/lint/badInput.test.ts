import { filesOf, productYaml, streamYaml } from '@offerings/mistakes';
import { lintFiles } from './lintFiles';
import { lint, pointedAt } from './__testUtils__/descriptors';

function rules(text: string): string[] {
  return lint(text).map(({ rule }) => rule);
}

describe('lintFiles, given odd files', () => {
  it('has nothing to say of what is valid', () => {
    expect(lint(productYaml())).toEqual([]);
    expect(lint([])).toEqual([]);
  });

  it.each(['', '\n\n', '# only a comment\n', '---\n', '---\n---\n', 'null'])(
    'has nothing to say of an empty file: %j',
    text => {
      expect(lint(text)).toEqual([]);
    },
  );

  it('passes over empty documents', () => {
    expect(lint(`---\n---\n${productYaml()}---\n`)).toEqual([]);
  });

  it('finds places behind a byte-order mark', () => {
    const text = `\uFEFF${productYaml('ownr: a')}`;
    const [{ rule, start, ...rest }] = lint(text);
    expect([rule, start.line, start.column]).toEqual(['unknown-field', 10, 3]);
    expect(pointedAt({ rule, start, ...rest }, text)).toBe('ownr');
  });

  it('finds places in a file with Windows line ends', () => {
    const text = productYaml('colour: blue').replaceAll('\n', '\r\n');
    const [diagnostic] = lint(text);
    expect(diagnostic.start).toMatchObject({ line: 10, column: 3 });
    expect(pointedAt(diagnostic, text)).toBe('colour');
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    const [diagnostic] = lint(
      productYaml('governance: {direction: 🎓 für alle, colour: 学生}'),
    );
    expect(diagnostic).toMatchObject({
      rule: 'unknown-field',
      start: { line: 10, column: 40 },
      end: { line: 10, column: 46 },
    });
  });

  it('judges each document of a file', () => {
    const text = [productYaml('a: 1'), streamYaml('b: 1')].join('---\n');
    expect(
      lint(text).map(({ entityRef, field }) => [entityRef, field]),
    ).toEqual([
      ['product:default/student-enrollment-platform', 'spec.a'],
      ['valuestream:default/enrol', 'spec.b'],
    ]);
  });

  it('judges the documents beside one that is no YAML', () => {
    const text = `a: [\n---\n${productYaml('a: 1')}`;
    expect(rules(text)).toEqual(['yaml-syntax', 'unknown-field']);
  });

  it('knows an entity with a duplicate key, so that refs to it hold', () => {
    const texts = [productYaml('owner: registrar-office'), streamYaml()];
    const { entities, outside } = lintFiles(filesOf({ files: texts }));
    expect(entities.map(({ ref }) => ref)).toEqual([
      'product:default/student-enrollment-platform',
      'valuestream:default/enrol',
    ]);
    expect(outside).toEqual([
      'group:default/registrar-office',
      'group:default/service-desk',
    ]);
  });

  it('reads what an alias stands for', () => {
    const text = productYaml('governance: {accountable: *team}').replace(
      'owner: service-desk',
      'owner: &team service-desk',
    );
    expect(lint(text)).toEqual([]);
  });

  it('shows a mistake behind an alias where the alias is, and offers no fix', () => {
    const text = productYaml(
      'stakeholders: [{name: &word invests, roles: [user]}]',
      'governance: {investment: *word}',
    );
    const [diagnostic, ...rest] = lint(text);
    expect(rest).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: 'value', suggestion: 'invest' });
    expect(diagnostic.fix).toBeUndefined();
    expect(pointedAt(diagnostic, text)).toBe('*word');
  });

  it('does not merge, as Backstage does not', () => {
    expect(rules(productYaml('governance: {<<: {direction: On}}'))).toEqual([
      'merge-key',
      'unknown-field',
    ]);
  });

  it('refuses a bomb of aliases', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) =>
        `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join()}]`,
    );
    expect(rules(productYaml('l0: &l0 [lol]', ...levels))).toEqual([
      'alias-expansion',
    ]);
  });

  it('refuses an alias that is there more often than Backstage lets it', () => {
    const parts = (count: number) =>
      productYaml(
        'capabilities:',
        '  - name: &name Portal',
        '    type: software',
        `governance: {priorities: [${Array(count).fill('*name').join()}]}`,
      );
    expect(rules(parts(99))).toEqual([]);
    expect(rules(parts(100))).toEqual(['alias-expansion']);
  });

  it.each([
    ['lists', '['],
    ['mappings', '{a: '],
    ['items', '- '],
    ['keys', '? '],
    ['both', '[{a: '],
  ])('refuses %s that are nested too deeply', (_, opening) => {
    expect(rules(productYaml(opening.repeat(20_000)))).not.toEqual([]);
    expect(rules(`a: ${'['.repeat(150)}${']'.repeat(150)}`)).toContain(
      'too-deep',
    );
  });

  it('takes no key for more than a key', () => {
    expect(rules(productYaml('__proto__: {a: 1}'))).toEqual(['unknown-field']);
    expect(rules(productYaml('constructor: 1', 'toString: 2'))).toEqual([
      'unknown-field',
      'unknown-field',
    ]);
    expect(rules(productYaml('5: a', '"a.b[0]": c', 'null: d'))).toEqual([
      'unknown-field',
      'unknown-field',
      'unknown-field',
    ]);
  });

  it.each(['!!binary aGk=', '!!set {a, b}', '!!omap [a: 1]', '2026-01-01'])(
    'reads %s',
    value => {
      expect(rules(productYaml(`governance: ${value}`))).not.toEqual([]);
    },
  );

  it('shows an unknown field by its whole name', () => {
    const text = productYaml(`a.b[0].c: 1`, `${'x'.repeat(200)}: 2`);
    expect(lint(text).map(found => pointedAt(found, text))).toEqual([
      'a.b[0].c',
      'x'.repeat(200),
    ]);
  });

  describe('with something from another file', () => {
    it.each([
      [
        'need',
        productYaml().replace('Students enrol in time.', '{$text: ./n}'),
      ],
      [
        'the whole spec',
        productYaml().replace(/spec:[^]*/, 'spec: {$yaml: s}'),
      ],
      ['a step', streamYaml('endsAt: [a]', 'steps: [{$yaml: ./step.yaml}]')],
      ['the steps', streamYaml('endsAt: [a]', 'steps:', '  $yaml: ./steps')],
      [
        'the stakeholders',
        productYaml(
          'outcomes: [{name: A, statement: B, stakeholder: C}]',
          'stakeholders: {$json: ./s.json}',
        ),
      ],
    ])('does not judge %s', (_, text) => {
      expect(
        lint([text, productYaml()].slice(0, text.includes('Value') ? 2 : 1)),
      ).toEqual([]);
    });

    it('judges what stands beside it', () => {
      expect(
        rules(productYaml('colour: {$text: a}', 'governance: {$yaml: b}')),
      ).toEqual(['unknown-field']);
    });
  });

  it("leaves somebody else's kinds to whoever knows them", () => {
    const text = productYaml('color: red').replace(
      'offerings/',
      'shop.example/',
    );
    expect(lint(text)).toEqual([]);
    expect(
      lint(text, {
        validateOther: ({ kind }) => [
          { message: `${kind}: not so`, field: 'spec.color' },
          { message: 'No' },
        ],
      }),
    ).toMatchObject([
      { rule: 'other-kind', message: 'No', start: { line: 2, column: 7 } },
      { message: 'Product: not so', start: { line: 10, column: 10 } },
    ]);
  });

  it('says which refs lead out of the files', () => {
    const { outside } = lintFiles(
      filesOf({ files: [productYaml(), streamYaml()] }),
    );
    expect(outside).toEqual(['group:default/service-desk']);
  });

  it('says where each entity stands', () => {
    const text = `# Ours\n---\n${productYaml()}---\n${streamYaml()}`;
    const { entities } = lintFiles(filesOf({ files: text }));
    expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual([
      productYaml(),
      streamYaml(),
    ]);
  });
});
