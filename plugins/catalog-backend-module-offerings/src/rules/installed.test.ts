import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { startCatalog } from '../__testUtils__/catalog';
import { descriptor } from '../__testUtils__/descriptors';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(60_000);

const PRODUCT = 'product:default/lending';

/** A real catalog with some rules, and what it warned of when it started. */
async function startWith(catalog: JsonObject) {
  const warnings: string[] = [];
  const rootLogger = mockServices.rootLogger.mock({
    child: () => rootLogger,
    warn: message => warnings.push(message),
  });
  const started = await startCatalog({
    files: { 'catalog-info.yaml': [descriptor('Product', 'lending')] },
    catalog,
    features: [rootLogger.factory],
  });
  return { catalog: started, warnings };
}

const RULES = [{ allow: ['Component', 'Location'] }];

it('the YAML of the warning lets in what the rules keep out', async () => {
  const shut = await startWith({ rules: RULES });
  await eventually(async () => {
    expect(shut.catalog.locationErrors('catalog-info.yaml')).toEqual([
      expect.stringContaining('is not of an allowed kind'),
    ]);
  });
  expect(await shut.catalog.entity(PRODUCT)).toBeUndefined();
  await shut.catalog.stop();

  const warning = shut.warnings.find(text => text.includes('catalog:')) ?? '';
  const toAdd = parse(warning.slice(warning.indexOf('catalog:')));
  const open = await startWith({
    rules: [...RULES, ...toAdd.catalog.rules],
  });

  await eventually(async () => {
    expect(await open.catalog.entity(PRODUCT)).toBeDefined();
  });
  expect(open.warnings).toEqual([]);
  await open.catalog.stop();
});
