import type { OwnTerms } from '@offerings/backstage-plugin-offerings-common';
import type { DependentsReader } from '../dependents';
import type { PortfolioService } from '../portfolio';
import type { OfferingReader } from '../services';

/** What the actions read from, always on behalf of whoever called them. */
export interface ActionServices {
  offerings: OfferingReader;
  portfolio: Pick<PortfolioService, 'getPage'>;
  dependents: DependentsReader;
  /** The words of the organisation. */
  terms?: OwnTerms;
}
