import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from '../bootstrap/repository.mjs';
import { differenceFrom } from './matchesShown.mjs';
import { openWorkshop } from './offeringsWorkshop.mjs';
import { nameOf, readSamples } from './readSamples.mjs';
import { startSmallCatalog } from './smallCatalog.mjs';

const UNIVERSITY = join(root, 'examples/university');

/** The file that the page about the command line finds two mistakes in. */
const MISSPELT = `apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: course-search
spec:
  type: platform
  lifecycle: production
  ownr: course-team
  need: Students find the courses that fit their plan.
`;

const samples = readSamples();

/** The commands of CI files and hooks: `[sample, command]`. */
const inYaml = samples
  .filter(({ language }) => language === 'yaml')
  .flatMap(sample =>
    commandsIn(parse(sample.text.split(/^---$/m)[0])).map(command => [
      sample,
      command,
    ]),
  );

const inShell = samples
  .filter(
    ({ language, text }) =>
      language === 'sh' &&
      /^(\w+=\S+ )?(npx @offerings\/cli|offerings) /m.test(text),
  )
  .map(sample => [sample, sample.text]);

const shown = samples
  .filter(({ language }) => language === 'console')
  .map(sample => {
    const [, command, output] = sample.text.match(/^\$ (.*)\n([\s\S]*)$/);
    return { sample, command, output };
  });

function commandsIn(value) {
  if (Array.isArray(value)) return value.flatMap(commandsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { run, script, entry } = value;
  return [
    ...[run, script, entry].flat().filter(each => typeof each === 'string'),
    ...Object.values(value).flatMap(commandsIn),
  ];
}

/** Mends what the Course Catalogue lacks most, as the page about the command line compares it. */
function mendCourseCatalogue(repository) {
  const file = join(repository, 'course-catalogue/offering.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(
      '    accountable: group:default/registrar-office\n',
      `$&    direction: Every student finds a course.
    decisionRights:
      - decision: Which courses are shown
        heldBy: group:default/registrar-office
`,
    )
    .replace(
      '  products: [course-catalogue]\n',
      `$&  guidance:
    - title: How to search
      url: https://courses.university.example/help
  support:
    channels:
      - type: email
        target: mailto:courses@university.example
    escalation: group:default/registrar-office
`,
    );
  writeFileSync(file, text);
}

describe('the command line in the pages', () => {
  let catalog;
  before(async () => {
    catalog = await startSmallCatalog();
  });
  after(() => catalog.close());

  async function runThere(files, command) {
    const workshop = openWorkshop({
      files,
      change: / diff /.test(command) ? mendCourseCatalogue : undefined,
      portal: catalog.url,
    });
    try {
      return await workshop.run(command, {
        BASE: workshop.base,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: workshop.base,
        GITHUB_STEP_SUMMARY: '/dev/null',
      });
    } finally {
      workshop.close();
    }
  }

  for (const [sample, command] of [...inShell, ...inYaml]) {
    it(`runs: ${nameOf(sample)}, ${command.split('\n')[0]}`, async () => {
      // An empty repository has room for a first descriptor.
      const files = / init /.test(command) ? {} : UNIVERSITY;
      const { code, stderr } = await runThere(files, command);

      // The example has doubtful places, which a limit for warnings does not let pass.
      const expected = command.includes('--max-warnings 0') ? 1 : 0;
      assert.equal(code, expected, stderr);
    });
  }

  for (const { sample, command, output } of shown) {
    it(`says what is shown: ${nameOf(sample)}, ${command}`, async () => {
      const files =
        command === 'offerings lint'
          ? { 'catalog-info.yaml': MISSPELT }
          : UNIVERSITY;
      const { stdout } = await runThere(files, command);

      assert.equal(differenceFrom(output, stdout), undefined);
    });
  }
});
