import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSamples, samplesOf } from './readSamples.mjs';

const PAGE = `# Page

This goes after each \`// plugin\`:

<!-- given: declare const backend: Backend; -->

\`\`\`ts
// packages/backend/src/index.ts
backend.add(1);
\`\`\`

- In a list:

  \`\`\`yaml
  kind: Product
  \`\`\`
`;

describe('samplesOf', () => {
  it('finds each sample with its line, what is given and where it goes', () => {
    assert.deepEqual(samplesOf('page.md', PAGE)[0], {
      file: 'page.md',
      line: 7,
      language: 'ts',
      text: '// packages/backend/src/index.ts\nbackend.add(1);\n',
      given: 'declare const backend: Backend;',
      place: 'packages/backend/src/index.ts',
      where: { side: 'after', each: true, text: '// plugin' },
    });
  });

  it('takes off the indent of a list', () => {
    const [, second] = samplesOf('page.md', PAGE);

    assert.equal(second.text, 'kind: Product\n');
    assert.equal(second.given, '');
    assert.equal(second.place, undefined);
    assert.equal(second.where, undefined);
  });
});

describe('the pages of this repository', () => {
  // Whatever is in another language is run by nothing.
  const RUN = ['ts', 'tsx', 'yaml', 'sh', 'console', 'json'];
  const ONLY_SHOWN = ['', 'text', 'lua', 'toml'];

  it('have samples in the languages that are run', () => {
    const languages = new Set(readSamples().map(({ language }) => language));

    assert.deepEqual(
      [...languages].filter(
        language => !RUN.includes(language) && !ONLY_SHOWN.includes(language),
      ),
      [],
    );
    for (const language of RUN) assert.ok(languages.has(language), language);
  });
});
