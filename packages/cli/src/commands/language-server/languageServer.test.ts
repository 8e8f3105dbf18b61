import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EditorSession } from '@offerings/mistakes/editor';
import { PRODUCT, SERVICE, tempFolder } from '../../__testUtils__';

const BIN = resolve(__dirname, '../../../bin/offerings');

// A process of its own, and TypeScript to compile first.
jest.setTimeout(30_000);

let editor: EditorSession;

async function openFolder(files?: Record<string, string>) {
  const { path } = tempFolder(files);
  editor = await EditorSession.start(BIN, path);
  return (name: string) => join(path, name);
}

afterEach(() => editor.end());

describe('offerings language-server', () => {
  it('tells of a mistake where it is, by its rule', async () => {
    const pathOf = await openFolder();

    const { diagnostics } = await editor.open(
      pathOf('catalog-info.yaml'),
      PRODUCT.replace('owner:', 'owners: a\n  owner:'),
    );

    expect(diagnostics).toEqual([
      {
        code: 'unknown-field',
        source: 'offerings',
        severity: 1,
        message: '`spec.owners`: unknown field, did you mean `owner`?',
        range: {
          start: { line: 8, character: 2 },
          end: { line: 8, character: 8 },
        },
      },
    ]);
  });

  it('goes by what is written, and offers the fix', async () => {
    const pathOf = await openFolder();
    const file = pathOf('catalog-info.yaml');
    await editor.open(file, PRODUCT);

    const { diagnostics, version } = await editor.change(
      file,
      PRODUCT.replace('owner:', 'ownr:'),
      2,
    );

    expect(version).toBe(2);
    const misspelt = diagnostics.find(({ code }) => code === 'unknown-field');
    expect(await editor.actions(file, misspelt?.range)).toMatchObject([
      {
        title: 'Write `owner`',
        kind: 'quickfix',
        edit: {
          changes: {
            [pathToFileURL(file).href]: [
              { range: misspelt?.range, newText: 'owner' },
            ],
          },
        },
      },
    ]);
  });

  it('knows the other descriptors of the folder', async () => {
    const pathOf = await openFolder({ 'product.yaml': PRODUCT });

    const { diagnostics } = await editor.open(
      pathOf('again.yaml'),
      `${SERVICE}---\n${PRODUCT}`,
    );

    expect(diagnostics.map(({ code }) => code)).not.toContain(
      'delivers-nothing',
    );
    const again = await editor.open(pathOf('product.yaml'), PRODUCT);
    expect(again.diagnostics).toMatchObject([
      {
        code: 'duplicate-entity',
        message:
          '`metadata.name`: product:default/course-search is in again.yaml already',
      },
    ]);
  });

  it('forgets what was not saved, once the file is closed', async () => {
    const pathOf = await openFolder();
    await editor.open(pathOf('catalog-info.yaml'), 'kind: Product\n');

    const { diagnostics } = await editor.close(pathOf('catalog-info.yaml'));

    expect(diagnostics).toEqual([]);
  });

  it('has nothing to say of a file that holds no entities', async () => {
    const pathOf = await openFolder();

    const { diagnostics } = await editor.open(
      pathOf('compose.yaml'),
      'services: {web: {image: a}}\n',
    );

    expect(diagnostics).toEqual([]);
  });
});
