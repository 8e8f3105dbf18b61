import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applySnippet } from './applySnippet.mjs';
import { readSteps } from './readSteps.mjs';

const PAGE = `# Page

\`\`\`sh
yarn not-this
\`\`\`

## Install

\`\`\`sh
yarn add \\
  one \\
  two
yarn start  # and look
\`\`\`

### Below

This goes before \`end()\`:

\`\`\`ts
// src/index.ts
# no heading
add(1);
\`\`\`

## Other

\`\`\`yaml
nowhere: true
\`\`\`
`;

describe('readSteps', () => {
  it('finds what is to be typed and written in a section', () => {
    assert.deepEqual(readSteps('page.md', PAGE, ['Install']), [
      { command: 'yarn add one two' },
      { command: 'yarn start' },
      {
        place: 'src/index.ts',
        text: '# no heading\nadd(1);\n',
        where: { side: 'before', each: false, text: 'end()' },
      },
    ]);
  });

  it('rejects a snippet that does not name its file', () => {
    assert.throws(
      () => readSteps('page.md', PAGE, ['Other']),
      /page\.md:28 does not say which file it goes into/,
    );
  });

  it('rejects a heading that is not there', () => {
    assert.throws(() => readSteps('page.md', PAGE, ['None']), /"None"/);
  });
});

describe('applySnippet', () => {
  it('makes a file that is not there', () => {
    const step = { place: 'a.yaml', text: 'kind: A\n' };

    assert.equal(applySnippet(step, undefined), 'kind: A\n');
  });

  it('adds settings, and keeps the comments and what a list has', () => {
    const before = '# ours\na:\n  list:\n    - x: 1 # one\n  other: [1]\n';
    const text = 'a:\n  list:\n    - x: 1\n    - x: 2\nb: [true]\n';

    assert.equal(
      applySnippet({ place: 'a.yaml', text }, before),
      '# ours\na:\n  list:\n    - x: 1 # one\n    - x: 2\n  other: [1]\nb: [true]\n',
    );
  });

  const CODE = `import {
  a,
} from 'a';

start();
  start();
end();
`;

  it('puts imports below the imports, and the rest where the page says', () => {
    const text = "import { b } from 'b';\n\nb(\n  1,\n);\n";
    const where = { side: 'before', text: 'end(' };

    assert.equal(
      applySnippet({ place: 'a.ts', text, where }, CODE),
      `import {
  a,
} from 'a';
import { b } from 'b';

start();
  start();
b(
  1,
);
end();
`,
    );
  });

  it('puts it at several places where the page says so', () => {
    const where = { side: 'after', each: true, text: 'start()' };
    const step = { place: 'a.ts', text: 'b();\n', where };

    assert.match(
      applySnippet(step, CODE),
      /\nstart\(\);\nb\(\);\n {2}start\(\);\nb\(\);\nend/,
    );
  });

  it('rejects lines of which nobody knows where they go', () => {
    for (const [where, words] of [
      [undefined, /does not say where/],
      [{ side: 'after', text: 'start()' }, /2 lines begin with "start\(\)"/],
      [{ side: 'after', text: 'none' }, /0 lines begin with "none"/],
    ]) {
      const step = { place: 'a.ts', text: 'b();\n', where };

      assert.throws(() => applySnippet(step, CODE), words);
    }
  });
});
