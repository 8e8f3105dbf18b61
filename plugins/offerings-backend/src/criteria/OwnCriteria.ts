import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  CRITERION_CATALOGUE,
  DIMENSIONS,
  type OwnCriterion,
} from '@offerings/backstage-plugin-offerings-common';
import type { OfferingsCriteriaExtensionPoint } from '@offerings/backstage-plugin-offerings-node';

const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** The criteria of an organisation, as modules add them. */
export class OwnCriteria implements OfferingsCriteriaExtensionPoint {
  private readonly criteria = new Map<string, OwnCriterion>();

  /** {@inheritDoc @offerings/backstage-plugin-offerings-node#OfferingsCriteriaExtensionPoint.addCriterion} */
  addCriterion(criterion: OwnCriterion): void {
    const { id, dimension } = criterion;
    if (!ID.test(id)) {
      throw new Error(
        `'${id}' is no id of a criterion: small letters, digits and hyphens between them, such as runbook-linked`,
      );
    }
    const isThere = CRITERION_CATALOGUE.some(known => known.id === id);
    if (isThere || this.criteria.has(id)) {
      throw new Error(`There is a criterion with the id '${id}' already`);
    }
    if (!DIMENSIONS.includes(dimension)) {
      throw new Error(
        `The criterion '${id}' is of the dimension '${dimension}', which is none of ${DIMENSIONS.join(
          ', ',
        )}`,
      );
    }
    this.criteria.set(id, criterion);
  }

  /** Every criterion, in the order in which they were added; none of them throws. */
  all(logger: LoggerService): OwnCriterion[] {
    return [...this.criteria.values()].map(criterion =>
      unfailing(criterion, logger),
    );
  }
}

/** Somebody's mistake in a criterion is no reason to show nothing of an offering. */
function unfailing(criterion: OwnCriterion, logger: LoggerService) {
  return {
    ...criterion,
    judge: (input: Parameters<OwnCriterion['judge']>[0]) => {
      try {
        return criterion.judge(input);
      } catch (error) {
        logger.warn(
          `The criterion '${criterion.id}' could not judge ${input.model.root}`,
          toError(error),
        );
        return [{ holds: false, unknown: true, text: 'could not be judged' }];
      }
    },
  };
}
