import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';

const READINGS = 20;
const MINUTE_MS = 60_000;

function measureOf({ spec }: Entity): string {
  const measures = spec?.measures as Array<{ name: string }>;
  return measures[0].name;
}

/** Readings that nobody sent before, a batch at a time. */
export class NewReadings {
  readonly #before = Date.now();
  #sent = 0;

  /** The body of a request with the next batch for a Product. */
  batchFor(product: Entity) {
    const first = this.#sent;
    this.#sent += READINGS;
    const readings = Array.from({ length: READINGS }, (_, index) => ({
      offering: stringifyEntityRef(product),
      measure: measureOf(product),
      at: new Date(this.#before - (first + index) * MINUTE_MS).toISOString(),
      value: index,
    }));
    return { readings };
  }
}
