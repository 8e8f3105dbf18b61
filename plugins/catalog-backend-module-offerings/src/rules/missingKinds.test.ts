import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { missingKinds } from './missingKinds';

function missingIn(catalog: JsonObject) {
  return missingKinds(mockServices.rootConfig({ data: { catalog } }));
}

const ALL = ['Product', 'Service', 'ValueStream', 'Practice'];

describe('missingKinds', () => {
  it("misses all of them by Backstage's default", () => {
    expect(missingIn({})).toEqual(ALL);
    expect(missingKinds(mockServices.rootConfig())).toEqual(ALL);
  });

  it('misses those that no rule allows', () => {
    expect(
      missingIn({
        rules: [{ allow: ['Component', 'Product'] }, { allow: ['Practice'] }],
      }),
    ).toEqual(['Service', 'ValueStream']);
  });

  it('misses none where all are allowed', () => {
    expect(missingIn({ rules: [{ allow: ALL }] })).toEqual([]);
  });

  it('takes no notice of upper and lower case, as the catalog', () => {
    expect(
      missingIn({
        rules: [{ allow: ['product', 'SERVICE', 'valuestream', 'practice'] }],
      }),
    ).toEqual([]);
  });

  it('reads items that name the type as well', () => {
    expect(
      missingIn({
        rules: [
          {
            allow: [
              { kind: 'Product', 'spec.type': 'platform' },
              { kind: 'Service' },
            ],
          },
        ],
      }),
    ).toEqual(['ValueStream', 'Practice']);
  });

  it('reads the rules of single locations', () => {
    expect(
      missingIn({
        locations: [
          { type: 'file', target: 'a.yaml' },
          {
            type: 'file',
            target: 'b.yaml',
            rules: [{ allow: ['Product', 'Service'] }],
          },
        ],
        rules: [
          {
            allow: ['ValueStream'],
            locations: [{ type: 'url', pattern: 'https://example.org/**' }],
          },
        ],
      }),
    ).toEqual(['Practice']);
  });

  it('knows that a rule for no location allows nothing', () => {
    expect(missingIn({ rules: [{ allow: ALL, locations: [] }] })).toEqual(ALL);
  });

  it('leaves it to the catalog to complain of a rule without kinds', () => {
    expect(missingIn({ rules: [{}, { allow: 'Product' }] })).toEqual(ALL);
    expect(missingIn({ rules: [{ allow: [5, null] }] })).toEqual(ALL);
  });
});
