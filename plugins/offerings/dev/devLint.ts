import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  buildValueModel,
  isOfferingEntity,
  lintFiles,
  portfolioFigures,
  stitchEntities,
  type LintAnswer,
  type LintedOffering,
  type SourceFile,
} from '@offerings/backstage-plugin-offerings-common';
import { devEntities } from './entities';

/** Checks files as the backend does, beside the catalog in memory. */
export function devLint(files: SourceFile[]): LintAnswer {
  const refs = new Set(devEntities.map(entity => stringifyEntityRef(entity)));
  const { diagnostics, entities } = lintFiles(files, {
    exists: ref => refs.has(ref),
  });
  const inFiles = entities.map(({ entity }) => entity);
  const merged = stitchEntities(devEntities, inFiles);
  const now = new Date();
  const offerings = new Map<string, LintedOffering>();
  for (const { entity, ref } of entities) {
    const model =
      isOfferingEntity(entity) &&
      buildValueModel({ root: ref, entities: merged, now });
    if (!model) continue;
    const { root } = model;
    const before = buildValueModel({ root, entities: devEntities, now });
    const registered = before && portfolioFigures(before);
    offerings.set(root, { model, registered });
  }
  return { diagnostics, offerings: [...offerings.values()] };
}
