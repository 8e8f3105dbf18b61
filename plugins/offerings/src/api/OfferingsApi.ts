import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  Dependents,
  LintAnswer,
  PortfolioFilter,
  PortfolioPage,
  PortfolioQuery,
  RejectedDescriptors,
  SourceFile,
  Trend,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';

/** How to ask for anything. @public */
export interface RequestOptions {
  signal?: AbortSignal;
}

/** How to ask for a value model. @public */
export interface GetValueModelOptions extends RequestOptions {
  /** For a Service, the full ref of the delivered Product whose model to show; left out, the first one. */
  within?: string;
}

/**
 * What the screens need of the offerings backend.
 *
 * @public
 */
export interface OfferingsApi {
  /**
   * The value model of one offering, as the signed-in user may see it.
   *
   * @param entityRef - the full ref of a Product or Service
   * @throws `ResponseError` for every answer that is not a success: 400 where the entity is no offering, 404 where it was
   * not found or is not visible.
   */
  getValueModel(
    entityRef: string,
    options?: GetValueModelOptions,
  ): Promise<ValueModel>;

  /**
   * A page of the portfolio, as the signed-in user may see it.
   *
   * @throws `ResponseError` for every answer that is not a success.
   */
  getPortfolio(
    query: PortfolioQuery,
    options?: RequestOptions,
  ): Promise<PortfolioPage>;

  /**
   * The whole portfolio that fits, as CSV.
   *
   * @throws `ResponseError` for every answer that is not a success.
   */
  getPortfolioCsv(
    filter: PortfolioFilter,
    options?: RequestOptions,
  ): Promise<Blob>;

  /**
   * The coverage of one offering over time.
   *
   * @param entityRef - the full ref of a Product or Service
   * @param days - how far to look back
   * @throws `ResponseError` for every answer that is not a success.
   */
  getTrend(
    entityRef: string,
    days: number,
    options?: RequestOptions,
  ): Promise<Trend>;

  /**
   * The offerings and steps that rest on an entity of any kind.
   *
   * @param entityRef - the full ref of the entity
   * @throws `ResponseError` for every answer that is not a success.
   */
  getDependents(
    entityRef: string,
    options?: RequestOptions,
  ): Promise<Dependents>;

  /**
   * What is wrong with some files, and the value models that they would give beside what the catalog holds already, as the
   * signed-in user may see it. Nothing is stored.
   *
   * @throws `ResponseError` for every answer that is not a success: 413 where the files are too large.
   */
  lint(files: SourceFile[], options?: RequestOptions): Promise<LintAnswer>;

  /**
   * The descriptors that the catalog rejected before they ever had a page.
   *
   * @throws `ResponseError` for every answer that is not a success: 403 without the permission `offerings.rejected.read`.
   */
  getRejectedDescriptors(
    options?: RequestOptions,
  ): Promise<RejectedDescriptors>;
}

/** The ref of {@link OfferingsApi}; provide another implementation to replace the client. @public */
export const offeringsApiRef = createApiRef<OfferingsApi>().with({
  id: 'plugin.offerings.client',
  pluginId: 'offerings',
});
