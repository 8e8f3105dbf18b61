// Writes docs/kinds/*.md from the schemas of the kinds, the list of criteria in docs/coverage.md and the keys in
// docs/configuration.md, or with --check says whether they are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { configurationTable } from './configurationTable.mjs';
import { loadSource } from './loadSource.mjs';

const root = new URL('../', import.meta.url);

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

/** The page with what stands between two marks written anew. */
function between(name, text, content) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before] = text.split(begin);
  const [, after] = text.split(end);
  return `${before}${begin}\n\n${content}\n${end}${after}`;
}

function criteriaList(criteria, terms) {
  const sections = Object.entries(terms).map(
    ([dimension, { title, meaning }]) => {
      const rowsOf = criteria
        .filter(criterion => criterion.dimension === dimension)
        .map(({ id, question }) => `| ${question} | ${code(id)} |`);
      return `### ${title}\n\nIn short: ${meaning}.\n\n| question | id |\n| --- | --- |\n${rowsOf.join(
        '\n',
      )}\n`;
    },
  );
  return sections.join('\n');
}

const { KIND_DEFINITIONS, CRITERION_CATALOGUE, DIMENSION_TERMS } =
  await loadSource('plugins/offerings-common/src/index.ts');
const options = await prettier.resolveConfig(
  fileURLToPath(new URL('docs/x.md', root)),
);
const read = file => readFile(new URL(file, root), 'utf8').catch(() => '');

const outputs = [
  ...Object.values(KIND_DEFINITIONS).map(definition => ({
    file: `docs/kinds/${definition.kind}.md`,
    text: page(definition),
  })),
  {
    file: 'docs/coverage.md',
    text: between(
      'criteria',
      await read('docs/coverage.md'),
      criteriaList(CRITERION_CATALOGUE, DIMENSION_TERMS),
    ),
  },
  {
    file: 'docs/configuration.md',
    text: between(
      'configuration',
      await read('docs/configuration.md'),
      await configurationTable(),
    ),
  },
];

let stale = 0;
for (const { file, text } of outputs) {
  const wanted = prettier.format(text, { ...options, parser: 'markdown' });
  if ((await read(file)) === wanted) continue;
  if (process.argv.includes('--check')) {
    stale += 1;
    console.error(`${file} is not what the model says.`);
  } else {
    await writeFile(new URL(file, root), wanted);
    console.log(`wrote ${file}`);
  }
}
if (stale > 0) {
  console.error('Run: node scripts/generate-docs.mjs');
  process.exitCode = 1;
}
