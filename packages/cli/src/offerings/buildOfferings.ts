import type { Entity } from '@backstage/catalog-model';
import {
  buildValueModel,
  findOfferingRoot,
  isOfferingEntity,
  refsToRead,
  type Circumstances,
  type LintedEntity,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { relateEntities } from '../builtin-kinds/relateEntities';

/** An offering of some files. */
export interface FileOffering {
  model: ValueModel;
  /** The file that its root is in. */
  file: string;
}

/** Only what an offering reaches, so that many offerings take no more time than their sizes add up to. */
function reachFrom(root: string, index: ReadonlyMap<string, Entity>): Entity[] {
  const known = new Map<string, Entity | undefined>();
  let refs = refsToRead({ root }, known);
  while (refs.length > 0) {
    for (const ref of refs) known.set(ref, index.get(ref));
    refs = refsToRead({ root }, known);
  }
  return [...known.values()].filter(entity => entity !== undefined);
}

/**
 * The offerings that some entities make up, in the order of their files: each Product, and each Service that delivers
 * none of them.
 *
 * @remarks
 * What is in none of the files counts as not found, and of readings, which no file holds, nothing is said.
 *
 * @param circumstances - the instant to judge ages and due dates at, and how
 */
export function buildOfferings(
  linted: readonly LintedEntity[],
  circumstances: Pick<Circumstances, 'now' | 'settings'>,
): FileOffering[] {
  const entities = relateEntities(linted);
  const index = new Map(linted.map(({ ref }, place) => [ref, entities[place]]));
  const known = { get: (ref: string) => index.get(ref), has: () => true };
  const offerings = new Map<string, FileOffering>();
  for (const { entity, file, ref } of linted) {
    if (!isOfferingEntity(entity) || offerings.has(ref)) continue;
    if (findOfferingRoot(ref, known).root !== ref) continue;
    const model = buildValueModel({
      root: ref,
      entities: reachFrom(ref, index),
      readingsUnavailable: true,
      ...circumstances,
    });
    if (model) offerings.set(ref, { model, file });
  }
  return [...offerings.values()];
}
