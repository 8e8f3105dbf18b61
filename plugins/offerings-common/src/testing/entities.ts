import type { Entity } from '@backstage/catalog-model';
import {
  OFFERINGS_API_VERSION,
  type OfferingsKind,
  type PracticeEntityV1alpha1,
  type PracticeSpec,
  type ProductEntityV1alpha1,
  type ProductSpec,
  type ServiceEntityV1alpha1,
  type ServiceSpec,
  type ValueStreamEntityV1alpha1,
  type ValueStreamSpec,
} from '../kinds';

/** What a test wants to be different from the smallest valid entity. */
export interface EntityOverrides<TSpec> {
  name?: string;
  namespace?: string;
  title?: string;
  spec?: Partial<TSpec>;
}

function offeringsEntity<TEntity extends Entity, TSpec>(
  kind: OfferingsKind,
  smallest: TSpec,
  overrides: EntityOverrides<TSpec>,
): TEntity {
  const {
    name = kind.toLocaleLowerCase('en-US'),
    namespace,
    title,
  } = overrides;
  return {
    apiVersion: OFFERINGS_API_VERSION,
    kind,
    metadata: {
      name,
      ...(namespace && { namespace }),
      ...(title && { title }),
    },
    spec: { ...smallest, ...overrides.spec },
  } as Entity as TEntity;
}

/** The smallest valid Product. */
export function product(
  overrides: EntityOverrides<ProductSpec> = {},
): ProductEntityV1alpha1 {
  return offeringsEntity(
    'Product',
    {
      type: 'platform',
      lifecycle: 'production',
      owner: 'team-a',
      need: 'Students enrol without standing in a queue.',
    },
    overrides,
  );
}

/** The smallest valid Service. */
export function service(
  overrides: EntityOverrides<ServiceSpec> = {},
): ServiceEntityV1alpha1 {
  return offeringsEntity(
    'Service',
    {
      type: 'support',
      lifecycle: 'production',
      owner: 'team-a',
      need: 'Students get help when they are stuck.',
    },
    overrides,
  );
}

/** The smallest valid ValueStream; it realizes `product:product`. */
export function valueStream(
  overrides: EntityOverrides<ValueStreamSpec> = {},
): ValueStreamEntityV1alpha1 {
  return offeringsEntity(
    'ValueStream',
    {
      type: 'journey',
      lifecycle: 'production',
      owner: 'team-a',
      offerings: ['product:product'],
    },
    overrides,
  );
}

/** The smallest valid Practice. */
export function practice(
  overrides: EntityOverrides<PracticeSpec> = {},
): PracticeEntityV1alpha1 {
  return offeringsEntity(
    'Practice',
    {
      practice: 'incident-management',
      lifecycle: 'production',
      owner: 'team-a',
      purpose: 'Normal operation is restored soon.',
    },
    overrides,
  );
}

/** The smallest valid entity of each kind. */
export const SMALLEST_VALID: Readonly<Record<OfferingsKind, () => Entity>> = {
  Product: product,
  Service: service,
  ValueStream: valueStream,
  Practice: practice,
};

function backstageEntity(kind: string, name: string, spec: object): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: { ...spec },
  };
}

/** A Group of Backstage. */
export function group(name = 'team-a', spec: { parent?: string } = {}): Entity {
  return backstageEntity('Group', name, {
    type: 'team',
    children: [],
    ...spec,
  });
}

/** A User of Backstage. */
export function user(name = 'alex', memberOf: string[] = ['team-a']): Entity {
  return backstageEntity('User', name, { memberOf });
}

/** A Component of Backstage. */
export function component(
  name = 'portal',
  spec: Record<string, unknown> = {},
): Entity {
  return backstageEntity('Component', name, {
    type: 'service',
    lifecycle: 'production',
    owner: 'team-a',
    ...spec,
  });
}
