import type { FieldSchema, OfferingsKind } from '../../kinds';
import type { SchemaVersion } from '../registry';

const RENAMED = 'opportunity';

function renamed(
  record: Readonly<Record<string, unknown>>,
  from: string,
  to: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key === from ? to : key,
      value,
    ]),
  );
}

/** The schema of a Product as it was before its `opportunity` was called `need`, and its `owner` its `team`. */
function before(schema: FieldSchema): FieldSchema {
  const names: Record<string, string> = { need: RENAMED, owner: 'team' };
  return {
    ...schema,
    required: schema.required?.map(name => names[name] ?? name),
    properties: renamed(
      renamed(schema.properties ?? {}, 'need', RENAMED),
      'owner',
      'team',
    ) as FieldSchema['properties'],
  };
}

/**
 * Two versions in the place of the one that there is, invented for the tests: today's schema is `offerings/v1alpha2`, and
 * in `offerings/v1alpha1` a Product's `need` was called `opportunity`, and its `owner` `team`.
 */
export function inventedVersions(
  today: readonly SchemaVersion[],
): SchemaVersion[] {
  const [{ specs }] = today;
  return [
    {
      apiVersion: 'offerings/v1alpha1',
      specs: { ...specs, Product: before(specs.Product) },
      next: {
        upgrade: (kind: OfferingsKind, spec) =>
          kind === 'Product'
            ? renamed(renamed(spec, RENAMED, 'need'), 'team', 'owner')
            : { ...spec },
        placeOf: (kind, path) =>
          kind === 'Product'
            ? path
                .replace(/^spec\.need(?![\w])/, `spec.${RENAMED}`)
                .replace(/^spec\.owner(?![\w])/, 'spec.team')
            : path,
      },
    },
    { apiVersion: 'offerings/v1alpha2', specs },
  ];
}
