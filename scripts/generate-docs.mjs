// Writes docs/kinds/*.md from the schemas of the kinds, or with --check says whether they are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import prettier from 'prettier';

const root = new URL('../', import.meta.url);

async function loadKinds() {
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(
        new URL('plugins/offerings-common/src/kinds/index.ts', root),
      ),
    ],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const code = text => `\`${text}\``;

function describeRef({ kinds, defaultKind, relation, orName }) {
  const target = kinds ? `a ${kinds.join(' or ')}` : 'any entity';
  const parts = [orName ? `a name, or a ref to ${target}` : `ref to ${target}`];
  if (defaultKind) parts.push(`default kind ${defaultKind}`);
  else if (!orName) parts.push('kind written out');
  if (relation)
    parts.push(`${code(relation.forward)} / ${code(relation.reverse)}`);
  return parts.join('; ');
}

function describeType(schema) {
  if (schema.anyOf) return schema.anyOf.map(describeType).join(', or ');
  if (schema['x-ref']) return describeRef(schema['x-ref']);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema['x-expected']) return schema['x-expected'];
  if (schema.type === 'array') return `list: ${describeType(schema.items)}`;
  if (schema.type === 'number' && schema.minimum !== undefined) {
    return `number, ${schema.minimum}–${schema.maximum}`;
  }
  return { object: 'mapping', string: 'text', number: 'number' }[schema.type];
}

function* rows(schema, path, required) {
  yield [
    required ? `**${code(path)}**` : code(path),
    describeType(schema),
    schema.description ?? '',
  ];
  let inner = schema;
  let innerPath = path;
  if (schema.type === 'array') {
    inner = schema.items.anyOf?.find(form => form.properties) ?? schema.items;
    innerPath = `${path}[]`;
  }
  for (const [key, field] of Object.entries(inner.properties ?? {})) {
    yield* rows(field, `${innerPath}.${key}`, inner.required?.includes(key));
  }
}

function page(definition) {
  const { kind, description, spec } = definition;
  const table = Object.entries(spec.properties).flatMap(([key, field]) => [
    ...rows(field, key, spec.required.includes(key)),
  ]);
  return `# ${kind}

<!-- Written by scripts/generate-docs.mjs from the schema of the kind. -->

${description}

${code('apiVersion: offerings/v1alpha1')}, ${code(
    `kind: ${kind}`,
  )}. The fields of ${code(
    'spec',
  )}; **bold** ones are required, of a list item only where the item is there.

| field | takes | meaning |
| --- | --- | --- |
${table
  .map(
    cells => `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`,
  )
  .join('\n')}
`;
}

const { KIND_DEFINITIONS } = await loadKinds();
const options = await prettier.resolveConfig(
  fileURLToPath(new URL('docs/x.md', root)),
);
let stale = 0;
for (const definition of Object.values(KIND_DEFINITIONS)) {
  const url = new URL(`docs/kinds/${definition.kind}.md`, root);
  const text = prettier.format(page(definition), {
    ...options,
    parser: 'markdown',
  });
  const current = await readFile(url, 'utf8').catch(() => '');
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    stale += 1;
    console.error(
      `docs/kinds/${definition.kind}.md is not what the schema says.`,
    );
  } else {
    await writeFile(url, text);
    console.log(`wrote docs/kinds/${definition.kind}.md`);
  }
}
if (stale > 0) {
  console.error('Run: node scripts/generate-docs.mjs');
  process.exitCode = 1;
}
