import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import { startScaffolder } from './__testUtils__/startScaffolder';

jest.setTimeout(60_000);

const PRODUCT = {
  apiVersion: 'offerings/v1alpha1',
  kind: 'Product',
  metadata: { name: 'course-search' },
  spec: {
    type: 'platform',
    lifecycle: 'production',
    owner: 'course-team',
    need: 'Students find the courses that fit their plan.',
  },
};

const TEXT = `apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: course-search
spec:
  type: platform
  lifecycle: production
  owner: course-team
  need: Students find the courses that fit their plan.
`;

const PAGE = resolvePackagePath(
  '@offerings/backstage-plugin-scaffolder-backend-module-offerings',
  '../../docs/templates.md',
);

/** The steps of the page that write a descriptor. */
function stepsOfPage(): object[][] {
  const samples = readFileSync(PAGE, 'utf8').matchAll(
    /^```yaml\n([\s\S]*?)^```$/gm,
  );
  return [...samples]
    .map(([, sample]) => sample)
    .filter(sample => sample.includes('action: offerings:write'))
    .map(sample => parse(sample));
}

function write(input: object) {
  return [{ id: 'write', action: 'offerings:write', input }];
}

describe('the action offerings:write of a scaffolder', () => {
  let scaffolder: Awaited<ReturnType<typeof startScaffolder>>;

  beforeAll(async () => {
    scaffolder = await startScaffolder();
  });

  it('writes a descriptor, and hands it on', async () => {
    const { files, output } = await scaffolder.run(
      write({ descriptor: PRODUCT }),
    );

    expect(files).toEqual({ 'catalog-info.yaml': TEXT });
    expect(output).toEqual({
      path: 'catalog-info.yaml',
      text: TEXT,
      markdown: `\`\`\`yaml\n${TEXT}\`\`\`\n`,
      warnings: [],
    });
  });

  it.each([
    ['offerings/search.yaml', 'offerings/search.yaml'],
    ['${{ parameters.path }}', 'catalog-info.yaml'],
    ['', 'catalog-info.yaml'],
  ])('writes to %j as %s', async (path, written) => {
    const { files, output } = await scaffolder.run(
      write({ descriptor: PRODUCT, path }),
    );

    expect(files).toEqual({ [written]: TEXT });
    expect(output?.path).toBe(written);
  });

  it('fails with every mistake, its place and the nearest right thing', async () => {
    const { owner, ...spec } = PRODUCT.spec;
    const { error, files } = await scaffolder.run(
      write({ descriptor: { ...PRODUCT, spec: { ...spec, ownr: owner } } }),
    );

    expect(files).toEqual({});
    expect(error?.name).toBe('InputError');
    expect(error?.message.split('\n').slice(0, 4)).toEqual([
      'The descriptor has mistakes:',
      'catalog-info.yaml:5:1 `spec.owner`: missing, expected a ref to a Group or User: the team or person who owns it [required]',
      'catalog-info.yaml:9:3 `spec.ownr`: unknown field, did you mean `owner`? [unknown-field]',
      '',
    ]);
  });

  it('shows the descriptor that it refuses, whose lines the mistakes name', async () => {
    const { error } = await scaffolder.run(
      write({ descriptor: { ...PRODUCT, kind: 'Prodct' } }),
    );

    expect(error?.message).toContain('catalog-info.yaml:2:7');
    expect(error?.message).toContain(TEXT.replace('Product', 'Prodct'));
  });

  it('refuses what is no descriptor at all', async () => {
    const { error } = await scaffolder.run(write({ descriptor: {} }));

    expect(error?.message).toContain(
      'catalog-info.yaml:1:1 Expected an entity with apiVersion, kind and metadata',
    );
  });

  it('judges the kinds of Backstage, too', async () => {
    const { error } = await scaffolder.run(
      write({
        descriptor: {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'System',
          metadata: { name: 'search' },
          spec: { domain: 'courses' },
        },
      }),
    );

    expect(error?.message).toContain('owner');
  });

  it('writes what is only doubtful, and says so', async () => {
    const { files, output } = await scaffolder.run(
      write({ descriptor: { ...PRODUCT, kind: 'Service' } }),
    );

    expect(Object.keys(files)).toEqual(['catalog-info.yaml']);
    expect(output?.warnings).toEqual([
      'catalog-info.yaml:5:1 `spec.products`: this Service delivers no Product, and no value stream in these files realizes it [delivers-nothing]',
    ]);
  });

  it('never writes over a file', async () => {
    const { error } = await scaffolder.run(
      write({ descriptor: PRODUCT }),
      {},
      { 'catalog-info.yaml': 'mine' },
    );

    expect(error).toMatchObject({
      name: 'ConflictError',
      message:
        'catalog-info.yaml is in the workspace already; write the descriptor to another `path`.',
    });
  });

  it.each(['../catalog-info.yaml', '/tmp/catalog-info.yaml'])(
    'never writes out of the workspace: %s',
    async path => {
      const { error } = await scaffolder.run(
        write({ descriptor: PRODUCT, path }),
      );

      expect(error?.name).toBe('NotAllowedError');
    },
  );

  it('takes values only, no text', async () => {
    const { error } = await scaffolder.run(write({ descriptor: TEXT }));

    expect(error?.message).toContain('descriptor is not of a type(s) object');
  });

  const parameters = {
    name: 'course-search',
    owner: 'course-team',
    need: 'Students find the courses that fit their plan.',
    outcomes: [],
  };

  it('has examples that run', async () => {
    const actions: Array<{ id: string; examples: Array<{ example: string }> }> =
      await scaffolder.actions();
    const { examples } = actions.find(({ id }) => id === 'offerings:write')!;

    const written = await Promise.all(
      examples.map(async ({ example }) => {
        const { output } = await scaffolder.run(
          parse(example).steps,
          parameters,
        );
        return [output?.path, output?.warnings];
      }),
    );

    expect(written).toEqual([
      ['catalog-info.yaml', []],
      ['services/advice.yaml', []],
    ]);
  });

  it('is shown in docs/templates.md as it runs', async () => {
    const [steps, ...others] = stepsOfPage();
    const { output } = await scaffolder.run(steps, parameters);

    expect(others).toEqual([]);
    expect(output).toMatchObject({ path: 'offering.yaml', warnings: [] });
  });
});
