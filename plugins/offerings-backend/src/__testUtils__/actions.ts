import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import {
  buildValueModel,
  type Dependents,
  type PortfolioPage,
  type PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import { registerActions } from '../actions';
import type { ActionServices } from '../actions/ActionServices';
import type { DependentsReader } from '../dependents';
import type { PortfolioService } from '../portfolio';
import type { OfferingReader } from '../services';

/** A row of the portfolio in which nothing is remarkable. */
export function portfolioRow(
  name: string,
  overrides: Partial<PortfolioRow> = {},
): PortfolioRow {
  return {
    ref: `product:default/${name}`,
    kind: 'Product',
    name,
    title: name,
    lifecycle: 'production',
    type: 'platform',
    services: [],
    verdict: 'strong',
    reasons: [],
    early: false,
    deprecated: false,
    dimensions: [],
    trend: [],
    assessedAt: '2026-11-01T00:00:00Z',
    ...overrides,
  };
}

/** A page of the portfolio that has all rows. */
export function portfolioPage(items: PortfolioRow[]): PortfolioPage {
  return {
    items,
    totalItems: items.length,
    pageInfo: {},
    snapshot: { state: 'ready' },
    partial: false,
  };
}

/** An entity that nothing rests on. */
export const NOTHING_RESTS: Dependents = {
  entity: 'component:default/lonely',
  statement: 'No offering rests on this.',
  offerings: [],
  entities: {},
};

function mocked<T extends (...args: never[]) => unknown>(answer: T) {
  return jest.fn<ReturnType<T>, Parameters<T>>(
    answer as (...args: Parameters<T>) => ReturnType<T>,
  );
}

/** Services that know some entities, as jest mocks that can be told to answer otherwise. */
export function actionServicesOf(entities: Entity[] = []) {
  const rows = entities
    .filter(({ kind }) => kind === 'Product')
    .map(({ metadata }) => portfolioRow(metadata.name));
  const getOffering = mocked<OfferingReader['getOffering']>(async path => {
    const root = stringifyEntityRef(path);
    const model = buildValueModel({ root, entities, now: new Date() });
    if (model) return model;
    throw new NotFoundError(`${root}: not found or not visible to you`);
  });
  const getPage = mocked<PortfolioService['getPage']>(async () =>
    portfolioPage(rows),
  );
  const getDependents = mocked<DependentsReader['getDependents']>(
    async () => NOTHING_RESTS,
  );
  return {
    offerings: { getOffering },
    portfolio: { getPage },
    dependents: { getDependents },
  };
}

/** The actions over some services, called as a user. */
export function actionsOver(services: ActionServices) {
  const registry = actionsRegistryServiceMock();
  registerActions(registry, services);
  return {
    registry,
    credentials: mockCredentials.user(),
    invoke: async (name: string, input: JsonObject = {}) => {
      const { output } = await registry.invoke({
        id: `test:${name}`,
        input,
        credentials: mockCredentials.user(),
      });
      return output as JsonObject;
    },
  };
}
