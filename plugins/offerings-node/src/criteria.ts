import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { OwnCriterion } from '@offerings/backstage-plugin-offerings-common';

/** Lets modules add what an organisation asks of its offerings. @public */
export interface OfferingsCriteriaExtensionPoint {
  /**
   * Adds a criterion, which then counts like the others, and can be disabled like them.
   *
   * @remarks
   * One that throws costs nobody the view: it is logged, and counts as unknown.
   *
   * @throws an error where the id is no id, or is there already
   */
  addCriterion(criterion: OwnCriterion): void;
}

/** The extension point of {@link OfferingsCriteriaExtensionPoint}. @public */
export const offeringsCriteriaExtensionPoint =
  createExtensionPoint<OfferingsCriteriaExtensionPoint>({
    id: 'offerings.criteria',
  });
