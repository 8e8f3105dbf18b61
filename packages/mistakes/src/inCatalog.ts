import { parseAllDocuments } from 'yaml';
import {
  practiceYaml,
  productYaml,
  serviceYaml,
  streamYaml,
} from './descriptors';
import { filesOf, type Mistake } from './mistake';

/** A descriptor as JSON. */
export type Descriptor = Record<string, unknown> & {
  kind: string;
  metadata: { name: string; namespace?: string };
};

/** A mistake of one entity, in a namespace of its own, so that all of them can be in one catalog. */
export interface CatalogMistake {
  mistake: Mistake;
  mistaken: Descriptor;
  /** The same entity without the mistake. */
  valid: Descriptor;
  ref: string;
}

const RIGHT = {
  Product: productYaml(),
  Service: serviceYaml(),
  ValueStream: streamYaml(),
  Practice: practiceYaml('incident-management'),
};

const KINDS = Object.keys(RIGHT) as Array<keyof typeof RIGHT>;

function documentIn(text: string): Descriptor {
  return parseAllDocuments(text)[0].toJS();
}

function refOf({ kind, metadata }: Descriptor): string {
  const { namespace = 'default', name } = metadata;
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** Whether the mistake is in what the catalog knows an entity by, so that there never was an entity without it. */
export function isOfIdentity({ says }: Mistake): boolean {
  return /^`metadata\.(name|namespace)`/.test(says);
}

/**
 * A mistake as it is in a catalog.
 *
 * @param index - tells its namespace from others; one that is of identity keeps its own
 */
export function inCatalog(mistake: Mistake, index: number): CatalogMistake {
  const read = documentIn(filesOf(mistake)[0].text);
  const isKindOf = (kind: string) =>
    kind.toLowerCase() === read.kind.toLowerCase();
  const right = documentIn(RIGHT[KINDS.find(isKindOf) ?? 'Product']);
  const namespace = `mistake-${index}`;
  const mistaken = isOfIdentity(mistake)
    ? read
    : { ...read, metadata: { namespace, ...read.metadata } };
  const { name } = mistaken.metadata;
  const valid = { ...right, metadata: { name, namespace } };
  return {
    mistake,
    mistaken,
    valid,
    ref: refOf(isOfIdentity(mistake) ? mistaken : valid),
  };
}
