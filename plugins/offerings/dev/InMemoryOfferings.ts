import { NotFoundError } from '@backstage/errors';
import type {
  Dependents,
  LintAnswer,
  PortfolioPage,
  PortfolioQuery,
  SourceFile,
  RejectedDescriptors,
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
import { rejectedDescriptors } from '../src/testing/rejected';
import { devLint } from './devLint';
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

  async getRejectedDescriptors(): Promise<RejectedDescriptors> {
    return rejectedDescriptors();
  }

  async lint(files: SourceFile[]): Promise<LintAnswer> {
    return devLint(files);
  }
}
