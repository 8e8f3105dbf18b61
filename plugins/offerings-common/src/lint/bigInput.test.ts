import { productYaml, serviceYaml } from '@offerings/mistakes';
import { lint } from './__testUtils__/descriptors';

const SIZE = 250_000;

function lines(line: (index: number) => string, length: number): string[] {
  return Array.from({ length: SIZE / length }, (_, index) => line(index));
}

describe('lintFiles, given a lot', () => {
  it.each<[string, string]>([
    ['unknown fields', productYaml(...lines(i => `field${i}: a`, 15))],
    ['the same field', productYaml(...lines(() => 'owner: service-desk', 14))],
    ['misspelt fields', productYaml(...lines(i => `ownr${i % 9}: ${i}`, 12))],
    [
      'the same key in a list',
      productYaml(`a: [${'{b: 1, b: 1},'.repeat(SIZE / 14)}]`),
    ],
    [
      'aliases',
      productYaml('a: &a [b]', ...lines(i => `k${i}: &k${i} *a`, 14)),
    ],
    ['anchors', productYaml(...lines(i => `k${i}: &k${i} a`, 14))],
    [
      'aliases of as many anchors',
      productYaml(...lines(i => `k${i}: &k${i} a\n  l${i}: *k${i}`, 26)),
    ],
    ['documents', '---\na: 1\n'.repeat(SIZE / 9)],
    ['the same entity', `${productYaml()}---\n`.repeat(SIZE / 150)],
    ['brackets', '['.repeat(SIZE)],
    ['dashes', '- '.repeat(SIZE / 2)],
    [
      'unknown steps',
      productYaml(
        'measures:',
        ...lines(i => `  - {name: m${i}, metric: adption${i}}`, 36),
      ),
    ],
    ['one line', productYaml(`need2: ${'word '.repeat(SIZE / 5)}`)],
    [
      'unresolved refs',
      productYaml(
        'capabilities:',
        '  - name: a',
        '    type: software',
        '    parts:',
        ...lines(i => `      - component:c${i}`, 24),
      ),
    ],
  ])('says what is wrong with %s', (_, text) => {
    const found = lint(text, { exists: () => false });
    expect(found.length).toBeGreaterThan(0);
  });

  it('says the same of a file after much else, of which it can hold no nodes', () => {
    const much = `# ${'x'.repeat(1_000_000)}\n`;
    const mistaken = productYaml(
      'capabilites: []',
      'need: Students enrol in time.',
    );
    const file = `${serviceYaml()}---\n${mistaken}`;
    const alone = lint(['', file]);
    const after = lint([much, file]);

    expect(alone.map(({ fix }) => fix?.title)).toEqual([
      'Write `capabilities`',
      'Remove the repetition',
    ]);
    expect(after).toEqual(alone);
  });

  it('does not read ten megabytes', () => {
    const text = productYaml(`direction: ${'x'.repeat(10_000_000)}`);
    expect(lint(text)).toMatchObject([{ rule: 'file-too-large' }]);
  });
});
