import { product } from '../../testing';
import { refsInSpec } from './refs';
import { readSpec } from './specs';

describe('refsInSpec', () => {
  it('finds the refs in nested lists, and leaves out the fields that it is told to', () => {
    const spec = readSpec(
      'Product',
      product({
        spec: {
          capabilities: [
            { name: 'a', type: 'software', parts: ['component:a', 'api:b'] },
          ],
          suppliers: [{ name: 'Books', relationshipOwner: 'team-b' }],
        },
      }),
    );
    expect(refsInSpec('Product', spec, ['owner'])).toEqual([
      'group:default/team-b',
      'component:default/a',
      'api:default/b',
    ]);
  });
});
