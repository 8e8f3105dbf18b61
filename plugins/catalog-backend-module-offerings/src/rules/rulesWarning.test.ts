import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { missingKinds } from './missingKinds';
import { rulesWarning } from './rulesWarning';

function config(catalog: JsonObject) {
  return mockServices.rootConfig({ data: { catalog } });
}

function yamlIn(warning: string) {
  return parse(warning.slice(warning.indexOf('\n')));
}

describe('rulesWarning', () => {
  it('gives the whole list where there is none yet', () => {
    expect(rulesWarning(['Product', 'Service'], config({})))
      .toBe(`The catalog refuses the kinds Product and Service, as no rule in the configuration allows them. To let them in, write into app-config.yaml (the first item is what is allowed without any rules):

catalog:
  rules:
    - allow: [Component, API, Location]
    - allow: [Product, Service]`);
  });

  it('gives the item to add where there is a list', () => {
    const rules = [{ allow: ['Component', 'Product', 'ValueStream'] }];
    expect(rulesWarning(['Service', 'Practice'], config({ rules })))
      .toBe(`The catalog refuses the kinds Service and Practice, as no rule in the configuration allows them. To let them in, add this item to the list that you have in \`catalog.rules\`:

catalog:
  rules:
    - allow: [Service, Practice]`);
  });

  it('names a single kind', () => {
    expect(rulesWarning(['Practice'], config({ rules: [] }))).toContain(
      'refuses the kind Practice, as no rule in the configuration allows it. To let it in,',
    );
  });

  it('gives YAML after which no kind is missing', () => {
    const warning = rulesWarning(missingKinds(config({})), config({}));
    const { catalog } = yamlIn(warning);
    expect(missingKinds(config(catalog))).toEqual([]);
  });
});
