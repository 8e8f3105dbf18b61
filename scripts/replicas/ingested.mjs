import { offering } from './descriptors.mjs';

const PAIRS = 20;
const TEAM = 'group:default/team';

/**
 * Products, each with a Service that delivers it, and one that the catalog rejects; with all that is to be known of them
 * once they are in.
 */
export function generation(prefix) {
  const names = Array.from(
    { length: PAIRS },
    (_, index) => `${prefix}-${String(index).padStart(2, '0')}`,
  );
  const pairs = names.map(name => ({
    product: `product:default/${name}`,
    service: `service:default/${name}`,
  }));
  return {
    entities: [
      ...names.flatMap(name => [
        offering('Product', name),
        offering('Service', name, { products: [name] }),
      ]),
      offering('Product', `${prefix}-broken`, { need: '' }),
    ],
    /** The relations of each entity, as the catalog orders them. */
    relations: Object.fromEntries(
      pairs.flatMap(({ product, service }) => [
        [product, [`deliveredBy ${service}`, `ownedBy ${TEAM}`]],
        [service, [`delivers ${product}`, `ownedBy ${TEAM}`]],
      ]),
    ),
    /** The rows of the portfolio: a Service belongs to that of its Product. */
    offerings: pairs.map(({ product }) => product),
    /** What is remembered of each that can be opened. */
    walks: Object.fromEntries(
      pairs.flatMap(({ product, service }) => [
        [product, [TEAM, product, service]],
        [service, [product, service]],
      ]),
    ),
    rejected: [`product:default/${prefix}-broken`],
  };
}

/** Several generations as one. */
export function together(generations) {
  return {
    entities: generations.flatMap(({ entities }) => entities),
    relations: Object.assign({}, ...generations.map(each => each.relations)),
    offerings: generations.flatMap(({ offerings }) => offerings),
    walks: Object.assign({}, ...generations.map(each => each.walks)),
    rejected: generations.flatMap(({ rejected }) => rejected),
  };
}
