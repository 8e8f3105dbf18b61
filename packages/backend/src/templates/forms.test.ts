import {
  KIND_DEFINITIONS,
  type FieldSchema,
} from '@offerings/backstage-plugin-offerings-common';
import {
  ANSWERS,
  formOf,
  readTemplate,
  TEMPLATE_FOLDERS,
  type FormSchema,
  type TemplateFolder,
} from './__testUtils__';

const SPECS: Record<TemplateFolder, FieldSchema> = {
  product: KIND_DEFINITIONS.Product.spec,
  service: KIND_DEFINITIONS.Service.spec,
  'value-stream': KIND_DEFINITIONS.ValueStream.spec,
};

/** What the form asks for, and the descriptor holds elsewhere than in its `spec`. */
const ELSEWHERE = ['name', 'title', 'description', 'noSuppliers'];

/** A field of a form beside the field of the kind that it fills in. */
interface Pair {
  path: string;
  asked: FormSchema;
  written: FieldSchema;
}

function pairsOf(
  path: string,
  asked: FormSchema,
  written: FieldSchema,
): Pair[] {
  const below = Object.entries(asked.properties ?? {}).flatMap(
    ([name, field]) =>
      pairsOf(
        `${path}.${name}`,
        field,
        written.properties?.[name] as FieldSchema,
      ),
  );
  const items = asked.items
    ? pairsOf(`${path}[]`, asked.items, written.items as FieldSchema)
    : [];
  return [{ path, asked, written }, ...below, ...items];
}

function pairsIn(folder: TemplateFolder): Pair[] {
  const { properties, ...form } = formOf(folder);
  const inSpec = Object.fromEntries(
    Object.entries(properties ?? {}).filter(
      ([name]) => !ELSEWHERE.includes(name),
    ),
  );
  return pairsOf('spec', { ...form, properties: inSpec }, SPECS[folder]);
}

describe.each(TEMPLATE_FOLDERS)('the form of new-%s', folder => {
  const pairs = pairsIn(folder);

  it('has the fields, the choices and the forms of the kind', () => {
    expect(
      pairs.map(
        ({ path, asked: { type = 'object', enum: choices, pattern } }) => ({
          path,
          type,
          choices,
          pattern,
        }),
      ),
    ).toEqual(
      pairs.map(({ path, asked, written }) => ({
        path,
        type: written.type,
        // The kind takes words of one's own there, the form offers the usual ones.
        choices: path === 'spec.lifecycle' ? asked.enum : written.enum,
        pattern: written.pattern,
      })),
    );
  });

  it('asks for all that the kind requires', () => {
    const [{ written }] = pairs;
    const [first] = [readTemplate(folder).spec.parameters ?? []].flat();

    expect(first.required).toEqual(
      expect.arrayContaining([...written.required!]),
    );
    expect(
      pairs
        .slice(1)
        .filter(({ path }) => path !== 'spec.access')
        .map(({ path, asked }) => [path, asked.required]),
    ).toEqual(
      pairs
        .slice(1)
        .filter(({ path }) => path !== 'spec.access')
        .map(({ path, written: { required } }) => [path, required]),
    );
  });

  it('has a field that somebody can name', () => {
    const named = pairs.filter(
      ({ path }) => path !== 'spec' && !path.endsWith('[]'),
    );

    expect(named.filter(({ asked }) => !asked.title)).toEqual([]);
  });

  it('asks for at least one where the kind does, and begins no picker with an empty one', () => {
    const lists = pairs.filter(({ asked }) => asked.type === 'array');

    expect(
      lists.filter(
        ({ asked, written }) =>
          written.minItems && !asked.minItems && !asked.contains,
      ),
    ).toEqual([]);
    expect(
      lists.filter(({ asked }) => asked['ui:field'] && asked.minItems),
    ).toEqual([]);
  });

  it('has each picker of several checked by itself, not against the list that it is in', () => {
    const items = pairs.filter(
      ({ path, asked }) =>
        path.endsWith('[]') &&
        Object.values(asked.properties ?? {}).some(
          field => field['ui:field'] === 'MultiEntityPicker',
        ),
    );

    expect(items.filter(({ asked }) => asked.type)).toEqual([]);
  });

  it('lets nobody pick what the catalog does not have', () => {
    const pickers = JSON.stringify(readTemplate(folder)).match(/"ui:field":/g);
    const closed = JSON.stringify(readTemplate(folder)).match(
      /"allowArbitraryValues":false/g,
    );

    expect(pickers!.length).toBeGreaterThan(0);
    expect(closed).toHaveLength(pickers!.length);
  });

  it('is answered in full in the tests', () => {
    expect(Object.keys(ANSWERS[folder].all).sort()).toEqual(
      Object.keys(formOf(folder).properties ?? {}).sort(),
    );
  });
});
