import {
  KubernetesValidatorFunctions,
  type Entity,
} from '@backstage/catalog-model';
import { resolveRef } from '@offerings/backstage-plugin-offerings-common';

/** A Product alone, or a Product with a Service and a ValueStream. */
export type Scope = 'product' | 'offering';

/** What has to be known of an offering to write its first descriptor. */
export interface Answers {
  scope: Scope;
  name: string;
  /** The ref of a Group or User; a name is that of a Group. */
  owner: string;
  title?: string;
  need?: string;
  type?: string;
  lifecycle?: string;
}

/** The entities of a first descriptor, in the order in which they are written. */
export type Draft = Array<
  Pick<Entity, 'apiVersion' | 'kind' | 'metadata'> & { spec: object }
>;

/** What is wrong with a name; `undefined` where nothing is. */
export function checkName(name: string | undefined): string | undefined {
  return KubernetesValidatorFunctions.isValidObjectName(name)
    ? undefined
    : 'A name has at most 63 letters, digits, - _ and ., such as course-search.';
}

/** What is wrong with an owner; `undefined` where nothing is. */
export function checkOwner(owner: string | undefined): string | undefined {
  const taken = { kinds: ['Group', 'User'], defaultKind: 'Group' };
  return resolveRef(owner ?? '', taken, 'default').type === 'ref'
    ? undefined
    : 'An owner is a team or person of the catalog, such as course-team or user:default/sam.';
}
