import type { Entity } from '@backstage/catalog-model';
import {
  portfolioFigures,
  searchableText,
  type Circumstances,
  type ExploredOffering,
} from '@offerings/backstage-plugin-offerings-common';
import type { AssessedOffering } from '../store/records';

/** What {@link assessOffering} needs. */
export interface AssessOfferingOptions extends Circumstances {
  /** The full ref of the root. */
  root: string;
  /** The root, where it exists. */
  entity: Entity | undefined;
  offering: ExploredOffering;
}

/**
 * One offering in numbers.
 *
 * @throws Error where the entity is no root of an offering
 */
export function assessOffering(
  options: AssessOfferingOptions,
): AssessedOffering {
  const { root, entity, offering, now } = options;
  const model = offering.toModel(options);
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
