import type { JsonObject } from '@backstage/types';
import {
  lintFiles,
  validateBuiltinKind,
} from '@offerings/backstage-plugin-offerings-common';
import { parse } from 'yaml';
import {
  ANSWERS,
  formOf,
  startPortal,
  TEMPLATE_FOLDERS,
  withEveryText,
  type Portal,
  type TemplateFolder,
  type TemplateRun,
} from './__testUtils__';

jest.setTimeout(60_000);

const KINDS = {
  product: 'Product',
  service: 'Service',
  'value-stream': 'ValueStream',
};

/** What people type that a file could take for something else. */
const HOSTILE_TEXTS = [
  `"It's" 'so'`,
  'key: value # no comment',
  'first\n\n  third\n',
  '- no item',
  'yes',
  'null',
  '~',
  '007',
  '2026-01-01',
  '&anchor *alias !tag',
  '{{ title }}',
  '${{ parameters.name }}',
  '{% if title %}',
  '```\n# no heading\n---\nkind: Group',
  '{"$text": "./secret.txt"}',
  '<script>alert(1)</script>',
  '🎓 Ünïversität\u0007',
];

/** The descriptor that a page of a run shows. */
function descriptorIn({ output }: TemplateRun): string {
  const [, , descriptor] =
    output?.text[0].content.match(/^(`{3,})yaml\n([\s\S]*)^\1\n/m) ?? [];
  return descriptor;
}

/** The entity that some answers describe. */
function entityOf(folder: TemplateFolder, answers: JsonObject) {
  const { name, title, description, noSuppliers: _, ...spec } = answers;
  return {
    apiVersion: 'offerings/v1alpha1',
    kind: KINDS[folder],
    metadata: { name, title, ...(description ? { description } : {}) },
    spec,
  };
}

describe('a template of the example portal', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal();
    await portal.awaitEntities([
      ...TEMPLATE_FOLDERS.map(folder => `template:default/new-${folder}`),
      'api:default/degree-audit-api',
      'component:default/course-search',
      'group:default/messaging-supplier',
      'practice:default/knowledge-management',
      'service:default/academic-advising',
    ]);
  });

  const run = (folder: TemplateFolder, answers: JsonObject) =>
    portal.run(`template:default/new-${folder}`, answers);

  /** What the validator says of a descriptor, with the catalog at hand. */
  async function findingsOf(text: string) {
    const files = [{ path: 'catalog-info.yaml', text }];
    const { outside } = lintFiles(files);
    const existing = await portal.existing(outside);
    return lintFiles(files, {
      validateOther: validateBuiltinKind,
      exists: ref => existing.has(ref),
    }).diagnostics;
  }

  describe.each(TEMPLATE_FOLDERS)('new-%s', folder => {
    const { required, all } = ANSWERS[folder];

    it.each([
      ['what has to be filled in', required],
      ['everything that it asks', all],
    ])('writes %s, with nothing to be said against it', async (_, answers) => {
      const descriptor = descriptorIn(await run(folder, answers));

      expect(parse(descriptor)).toEqual(entityOf(folder, answers));
      expect(await findingsOf(descriptor)).toEqual([]);
    });

    it('leaves out what a form sends for a field that nobody filled in', async () => {
      const untouched = Object.fromEntries(
        Object.entries(formOf(folder).properties ?? {}).flatMap(
          ([name, { type }]) => {
            if (type === 'array') return [[name, []]];
            return type === 'object' ? [[name, {}]] : [];
          },
        ),
      );

      const descriptor = descriptorIn(
        await run(folder, { ...untouched, ...required }),
      );

      expect(parse(descriptor)).toEqual(entityOf(folder, required));
    });

    it.each(HOSTILE_TEXTS)('writes %j as it was typed', async text => {
      const answers = withEveryText(all, formOf(folder), text);
      const descriptor = descriptorIn(await run(folder, answers));

      expect(parse(descriptor)).toEqual(entityOf(folder, answers));
      expect(await findingsOf(descriptor)).toEqual([]);
    });

    it.each(['Course Search', '-course', 'course-', 'über', 'a'.repeat(64)])(
      'does not begin with the name %j',
      async name => {
        const { status, body } = await portal.submit(
          `template:default/new-${folder}`,
          { ...required, name },
        );

        expect(status).toBe(400);
        expect(body.errors[0].stack).toContain('instance.name does not');
      },
    );
  });

  it.each(['product', 'service'] as const)(
    'tells no supplier on purpose from none so far: new-%s',
    async folder => {
      const answers = { ...ANSWERS[folder].required, noSuppliers: true };
      const descriptor = descriptorIn(await run(folder, answers));

      expect(parse(descriptor).spec.suppliers).toEqual([]);
      expect(await findingsOf(descriptor)).toEqual([]);
    },
  );

  it.each([
    ['service', 'products'],
    ['value-stream', 'offerings'],
  ] as const)(
    'does not begin without an offering: new-%s',
    async (folder, field) => {
      const { status, body } = await portal.submit(
        `template:default/new-${folder}`,
        { ...ANSWERS[folder].required, [field]: [] },
      );

      expect(status).toBe(400);
      expect(body.errors[0].property).toBe(`instance.${field}`);
    },
  );

  it('says what is wrong, and where, instead of writing it', async () => {
    const step = { id: 'advise', title: 'Advise', stage: 'deliver' };
    const { status, error } = await run('value-stream', {
      ...ANSWERS['value-stream'].required,
      steps: [step, { ...step, title: 'Advise again' }],
    });

    expect(status).toBe('failed');
    expect(error?.name).toBe('InputError');
    expect(error?.message).toContain(
      'catalog-info.yaml:17:11 `spec.steps[1].id`: expected an id that no other step has, spec.steps[0] has it too, found "advise" [duplicate-step]',
    );
  });

  it('refuses what the form has no field for', async () => {
    const { status } = await portal.submit('template:default/new-product', {
      ...ANSWERS.product.required,
      outcomes: [{ name: 'a', statement: 'b', $text: './secret.txt' }],
    });

    expect(status).toBe(400);
  });
});
