import type { Entity } from '@backstage/catalog-model';
import {
  buildValueModel,
  portfolioFigures,
  searchableText,
  type AssessmentSettings,
  type MeasureReading,
} from '@offerings/backstage-plugin-offerings-common';
import type { AssessedOffering } from '../store/records';

/** What {@link assessOffering} needs. */
export interface AssessOfferingOptions {
  /** The full ref of the root. */
  root: string;
  /** What the offering consists of, by ref. */
  entities: ReadonlyMap<string, Entity>;
  readings: MeasureReading[];
  settings?: AssessmentSettings;
  now: Date;
}

/**
 * One offering in numbers.
 *
 * @throws Error where the entity is no root of an offering
 */
export function assessOffering(
  options: AssessOfferingOptions,
): AssessedOffering {
  const { root, entities, now } = options;
  const model = buildValueModel({ ...options, entities: entities.values() });
  const entity = entities.get(root);
  if (!entity || model?.root !== root) {
    throw new Error('it is no root of an offering');
  }
  const { kind, name, title, owner, lifecycle, type } = model.entities[root];
  return {
    row: {
      ref: root,
      kind: kind === 'Product' ? 'Product' : 'Service',
      name,
      title,
      owner,
      lifecycle: lifecycle ?? '',
      type: type ?? '',
      ...portfolioFigures(model),
      assessedAt: now.toISOString(),
    },
    text: searchableText(entity),
  };
}
