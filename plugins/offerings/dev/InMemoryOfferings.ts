import { NotFoundError } from '@backstage/errors';
import type {
  Dependents,
  PortfolioPage,
  PortfolioQuery,
  Trend,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import type { GetValueModelOptions, OfferingsApi } from '../src';
import {
  enrollmentDependents,
  noDependents,
  SCHEDULE_BUILDER,
} from '../src/testing/dependents';
import {
  accessSupportValueModel,
  enrollmentValueModel,
} from '../src/testing/valueModel';
import { devPortfolio } from './devPortfolio';

const HOUSING = 'product:default/housing';

/** Answers with the value model of the tests. */
export class InMemoryOfferings implements OfferingsApi {
  async getValueModel(
    entityRef: string,
    options?: GetValueModelOptions,
  ): Promise<ValueModel> {
    const model = enrollmentValueModel();
    if (entityRef === model.root) {
      return model;
    }
    if (!model.offering.services.includes(entityRef)) {
      throw new NotFoundError(`${entityRef} was not found`);
    }
    return options?.within === HOUSING
      ? accessSupportValueModel({ root: HOUSING, alternatives: [model.root] })
      : accessSupportValueModel({ focus: entityRef });
  }

  getPortfolio(query: PortfolioQuery): Promise<PortfolioPage> {
    return devPortfolio(query);
  }

  async getPortfolioCsv(): Promise<Blob> {
    return new Blob(['name,verdict\r\nenrollment,strong\r\n']);
  }

  async getTrend(offering: string): Promise<Trend> {
    return { offering, points: [] };
  }

  async getDependents(entity: string): Promise<Dependents> {
    return entity === SCHEDULE_BUILDER
      ? enrollmentDependents()
      : noDependents(entity);
  }
}
