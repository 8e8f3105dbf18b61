import type { Entity } from '@backstage/catalog-model';
import { validateBuiltinKind } from './validateBuiltinKind';

const component = (spec: Entity['spec']): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'search' },
  spec: { type: 'service', lifecycle: 'production', owner: 'team', ...spec },
});

it('finds nothing wrong with a good one', () => {
  expect(validateBuiltinKind(component({}))).toEqual([]);
});

it.each([
  [
    { owner: undefined },
    'spec.owner',
    "`spec`: must have required property 'owner'",
  ],
  [{ type: 3 }, 'spec.type', '`spec.type`: must be string'],
  [
    { dependsOn: ['resource:a', ''] },
    'spec.dependsOn[1]',
    '`spec.dependsOn[1]`: must NOT have fewer than 1 characters',
  ],
])(
  'says with Backstage’s words what is wrong with %j',
  (spec, field, message) => {
    expect(validateBuiltinKind(component(spec))).toEqual([{ field, message }]);
  },
);

it('refuses a version that Backstage does not know', () => {
  const entity = { ...component({}), apiVersion: 'backstage.io/v9' };

  expect(validateBuiltinKind(entity)).toEqual([
    { message: expect.stringContaining('"backstage.io/v9"') },
  ]);
});

it('does not judge kinds that are not built in', () => {
  expect(validateBuiltinKind({ ...component({}), kind: 'Product' })).toBe(
    undefined,
  );
});
