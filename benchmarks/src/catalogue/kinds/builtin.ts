import type { Entity } from '@backstage/catalog-model';
import type { Random } from '../Random';
import { text, titleOf } from '../words';

/** The kinds of Backstage that an offering consists of. */
export type PartKind = 'Component' | 'API' | 'Resource';

const DEFINITION = 'openapi: 3.1.0\ninfo: { title: An interface, version: 1 }';

function specOf(kind: PartKind, owner: string, dependsOn: string[]) {
  if (kind === 'API') {
    return {
      type: 'openapi',
      lifecycle: 'production',
      owner,
      definition: DEFINITION,
    };
  }
  return kind === 'Resource'
    ? { type: 'database', owner, dependsOn }
    : { type: 'service', lifecycle: 'production', owner, dependsOn };
}

/** A part of an offering: software, an interface or a resource. An API depends on nothing. */
export function makePart(
  kind: PartKind,
  name: string,
  { owner, dependsOn }: { owner: string; dependsOn: string[] },
  random: Random,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, title: titleOf(name), description: text(random, 2) },
    spec: specOf(kind, owner, dependsOn),
  };
}

/** A team, below another one or not. */
export function makeGroup(
  name: string,
  parent: string | undefined,
  random: Random,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, title: titleOf(name), description: text(random, 1) },
    spec: {
      type: 'team',
      profile: { displayName: titleOf(name), email: `${name}@teams.example` },
      ...(parent && { parent }),
      children: [],
    },
  };
}
