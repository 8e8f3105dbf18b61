// The defaults that the configuration's schemas tell of are those that hold.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadSource } from '../loadSource.mjs';

const SCHEMA = new URL(
  '../../plugins/offerings-common/config.d.ts',
  import.meta.url,
);

/** Each key with the default that stands in the comment before it. */
async function toldDefaults() {
  const text = await readFile(SCHEMA, 'utf8');
  const keys = text.matchAll(/Default: ([^*]*)\.\s*\*\/\s*(\w+)\?:/g);
  return Object.fromEntries([...keys].map(([, told, key]) => [key, told]));
}

test('the defaults in the schema are those of the code', async () => {
  const { DEFAULT_ASSESSMENT_SETTINGS, STAGE_TERMS } = await loadSource(
    'plugins/offerings-common/src/index.ts',
  );
  const { terms, ownCriteria, disabledCriteria, ...settings } =
    DEFAULT_ASSESSMENT_SETTINGS;
  const stages = Object.entries(STAGE_TERMS).map(([stage, { title }]) => [
    stage,
    title,
  ]);

  assert.deepEqual(
    { ...(await toldDefaults()), type: undefined },
    {
      ...Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [key, String(value)]),
      ),
      ...Object.fromEntries(stages),
      disabledCriteria: 'none',
      type: undefined,
    },
  );
  assert.deepEqual([terms, ownCriteria, disabledCriteria], [{}, [], []]);
});
