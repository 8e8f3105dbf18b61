// The table of every key of the configuration, from the schemas (`config.d.ts`) of the packages that read them.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadConfigSchema } from '@backstage/config-loader';

const root = new URL('../', import.meta.url);

const code = text => `\`${text}\``;

/** The section of `app-config.yaml`, what it is about, and the module that only some install. */
const SECTIONS = [
  ['Assessment', 'offerings.assessment'],
  ['Own practices', 'offerings.practices'],
  ['Names of stages', 'offerings.stages'],
  ['Portfolio', 'offerings.portfolio'],
  ['Readings', 'offerings.readings'],
  ['Rejected descriptors', 'offerings.rejected'],
  ['Catalog', 'offerings.catalog'],
  ['Prometheus', 'offerings.prometheus'],
  ['Search', 'search.collators.offerings'],
];

async function packagesWithSchema() {
  const folders = await readdir(new URL('plugins/', root));
  const paths = folders.map(folder =>
    fileURLToPath(new URL(`plugins/${folder}/package.json`, root)),
  );
  const manifests = await Promise.all(
    paths.map(async path => ({
      path,
      manifest: JSON.parse(await readFile(path, 'utf8')),
    })),
  );
  return manifests.filter(({ manifest }) => manifest.configSchema);
}

function at(schema, path) {
  return path
    .split('.')
    .reduce((inner, key) => inner?.properties?.[key], schema);
}

const isSchedule = ({ properties = {} }) =>
  'frequency' in properties && 'timeout' in properties;

const isDuration = ({ anyOf = [] }) =>
  anyOf.some(({ properties = {} }) => 'milliseconds' in properties);

function describeType(schema) {
  if (isSchedule(schema)) return 'a schedule';
  if (isDuration(schema)) return 'a duration';
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.type === 'array') {
    return schema.items.type === 'object'
      ? 'a list of mappings'
      : `a list of ${describeType(schema.items)}s`;
  }
  if (schema.additionalProperties) return 'a mapping';
  return (
    { string: 'text', boolean: 'true or false' }[schema.type] ?? schema.type
  );
}

/** `… Default: P1Y.` → what comes before, and the default. */
function splitDefault(description = '') {
  const [, meaning, fallback = ''] =
    /^(.*?)\s*(?:Default: (.*)\.)?$/s.exec(description.replace(/\s+/g, ' ')) ??
    [];
  return { meaning, fallback };
}

const isLeaf = schema =>
  isSchedule(schema) ||
  isDuration(schema) ||
  !(schema.properties || schema.items?.properties || inner(schema));

const inner = ({ additionalProperties }) =>
  additionalProperties?.properties ? additionalProperties : undefined;

function* rows(schema, path) {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const name = `${path}${key}`;
    if (isLeaf(field)) {
      const isRequired = schema.required?.includes(key);
      const { meaning, fallback } = splitDefault(field.description);
      const secret = [field.visibility, field.deepVisibility].includes(
        'secret',
      );
      yield [
        isRequired ? `**${code(name)}**` : code(name),
        describeType(field),
        fallback,
        `${meaning}${secret ? ' A secret.' : ''}`,
      ];
    } else {
      yield* fieldsOf(field, name);
    }
  }
}

function fieldsOf(field, name) {
  if (field.items) return rows(field.items, `${name}[].`);
  const values = inner(field);
  return values ? rows(values, `${name}.<id>.`) : rows(field, `${name}.`);
}

/** What everybody judges by needs no package of its own. */
function readBy(name) {
  return name.endsWith('-common') ? '' : ` Read by ${code(name)}.`;
}

function section([title, path], schemas) {
  const found = schemas.find(({ value }) => at(value, path));
  const schema = at(found.value, path);
  const values = inner(schema);
  const table = [...rows(values ?? schema, values ? '<id>.' : '')].map(
    cells => `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`,
  );
  return `### ${title}

${splitDefault(schema.description).meaning}${readBy(found.packageName)}

| key under ${code(path)} | takes | default | meaning |
| --- | --- | --- | --- |
${table.join('\n')}
`;
}

/** Fails where a package reads something that no section shows, so that no key is forgotten. */
function refuseForgotten(schemas) {
  const shown = SECTIONS.map(([, path]) => path);
  for (const { value, packageName } of schemas) {
    for (const key of Object.keys(
      value.properties.offerings?.properties ?? {},
    )) {
      if (!shown.includes(`offerings.${key}`)) {
        throw new Error(`${packageName}: no section shows offerings.${key}`);
      }
    }
  }
}

/** Every key that our packages read, as Markdown. */
export async function configurationTable() {
  const packages = await packagesWithSchema();
  const names = packages.map(({ manifest }) => manifest.name);
  const loaded = await loadConfigSchema({
    dependencies: [],
    packagePaths: packages.map(({ path }) => path),
  });
  const schemas = loaded
    .serialize()
    .schemas.filter(({ packageName }) => names.includes(packageName));
  refuseForgotten(schemas);
  return SECTIONS.map(each => section(each, schemas)).join('\n');
}
