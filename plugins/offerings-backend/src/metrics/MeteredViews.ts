import { AsyncLocalStorage } from 'node:async_hooks';
import { performance } from 'node:perf_hooks';
import { isError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { OfferingReader } from '../services';
import type { VIEW_OUTCOMES } from './definitions';
import type { OfferingsMetrics } from './OfferingsMetrics';

type ViewOutcome = (typeof VIEW_OUTCOMES)[number];

const OUTCOME_OF_ERROR: Readonly<Record<string, ViewOutcome>> = {
  NotFoundError: 'not_found',
  InputError: 'refused',
  NotAllowedError: 'refused',
  AuthenticationError: 'refused',
  ServiceUnavailableError: 'unavailable',
};

/** Measures views from outside: whoever reads offerings need not know. */
export class MeteredViews {
  private readonly underWay = new AsyncLocalStorage<{ reads: number }>();

  constructor(private readonly metrics: OfferingsMetrics) {}

  /** The same catalog, whose batched reads count for the view that needs them. */
  counting(catalog: CatalogService): CatalogService {
    const { underWay } = this;
    return new Proxy(catalog, {
      get(target, key, receiver) {
        const value = Reflect.get(target, key, receiver);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const view = underWay.getStore();
          if (view) view.reads += 1;
          return Reflect.apply(value, target, args);
        };
      },
    });
  }

  /** The same reader, of which each view is measured. */
  measured(reader: OfferingReader): OfferingReader {
    return {
      getOffering: (path, options) =>
        this.measure(() => reader.getOffering(path, options)),
    };
  }

  private async measure<T>(view: () => Promise<T>): Promise<T> {
    const counted = { reads: 0 };
    const begin = performance.now();
    let outcome: ViewOutcome = 'shown';
    try {
      return await this.underWay.run(counted, view);
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      const seconds = (performance.now() - begin) / 1000;
      this.metrics.viewed({ outcome, seconds, reads: counted.reads });
    }
  }
}

function outcomeOf(error: unknown): ViewOutcome {
  return (isError(error) && OUTCOME_OF_ERROR[error.name]) || 'failed';
}
