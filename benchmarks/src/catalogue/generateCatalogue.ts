import type { Entity } from '@backstage/catalog-model';
import { makeGroup, makePart, type PartKind } from './kinds/builtin';
import { stakeholdersAt } from './kinds/offeringFields';
import { makePractice, makeProduct, makeService } from './kinds/offerings';
import { makeValueStream } from './kinds/valueStream';
import { Population, type GeneratedKind, type Mix } from './Population';
import { Random } from './Random';

/** What a catalogue is generated from. */
export interface CatalogueShape {
  /** The same seed gives the same catalogue. */
  seed: number;
  /** How many teams there are. */
  corners: number;
  mix: Mix;
}

/** Half of the entities are offerings of their own: Products, and Services that stand for themselves. */
export const PORTAL_MIX: Mix = {
  Product: 8,
  Service: 4,
  ValueStream: 2,
  Component: 3,
  API: 1,
  Resource: 1,
  Group: 1,
};

/** Entities of our kinds, with the teams that own them. */
export const OWN_MIX: Mix = {
  Product: 8,
  Service: 6,
  ValueStream: 4,
  Practice: 1,
  Group: 1,
};

const PART_KINDS: readonly PartKind[] = ['Component', 'API', 'Resource'];

/** Writes the entities of one corner after the other. */
class CornerWriter {
  readonly #population: Population;
  readonly #random: Random;
  readonly #partKinds: readonly PartKind[];
  /** What an offering may consist of: where there are no parts, other Services. */
  readonly #madeOf: readonly GeneratedKind[];

  constructor({ seed, corners, mix }: CatalogueShape) {
    this.#population = new Population(mix, corners);
    this.#random = new Random(seed);
    this.#partKinds = PART_KINDS.filter(kind => mix[kind]);
    this.#madeOf = this.#partKinds.length > 0 ? this.#partKinds : ['Service'];
  }

  *corner(corner: number): Generator<Entity> {
    for (const place of this.#places(corner, 'Product')) {
      yield this.#product(corner, place);
    }
    for (const place of this.#places(corner, 'Service')) {
      yield this.#service(corner, place);
    }
    for (const place of this.#places(corner, 'ValueStream')) {
      yield this.#valueStream(corner, place);
    }
    for (const place of this.#places(corner, 'Practice')) {
      yield this.#practice(corner, place);
    }
    for (const kind of this.#partKinds) {
      for (const place of this.#places(corner, kind)) {
        yield this.#part(kind, corner, place);
      }
    }
    for (const place of this.#places(corner, 'Group')) {
      yield this.#group(place);
    }
  }

  #places(corner: number, kind: GeneratedKind): number[] {
    return this.#population.placesIn(corner, kind);
  }

  #named(kind: GeneratedKind, place: number) {
    return { place, name: this.#population.nameAt(kind, place) };
  }

  /** Names of some of a kind. */
  #names(kind: GeneratedKind, corner: number, most: number): string[] {
    const places = this.#random.several(this.#random.int(0, most), () =>
      this.#population.near(kind, corner, this.#random),
    );
    return places.map(place => this.#population.nameAt(kind, place));
  }

  #team(corner: number): string {
    const place = this.#population.near('Group', corner, this.#random);
    return this.#population.nameAt('Group', place);
  }

  /** A few parts mostly, many now and then. */
  #parts(corner: number, most: number): string[] {
    const random = this.#random;
    const count = random.chance(5) ? most * 4 : random.int(1, most);
    return random.several(count, () => {
      const kind = random.of(this.#madeOf);
      const place = this.#population.near(kind, corner, random);
      return this.#population.refAt(kind, place);
    });
  }

  #links(corner: number) {
    return {
      owner: this.#team(corner),
      accountable: this.#team(corner),
      suppliers: this.#names('Group', corner, 3),
    };
  }

  #product(corner: number, place: number): Entity {
    const links = { ...this.#links(corner), parts: this.#parts(corner, 6) };
    return makeProduct(this.#named('Product', place), links, this.#random);
  }

  /** The first half of a corner's Services deliver Products, the others stand for themselves. */
  #service(corner: number, place: number): Entity {
    const places = this.#places(corner, 'Service');
    const delivers = place - places[0] < places.length / 2;
    const products = this.#places(corner, 'Product').slice(0, 2);
    const links = {
      ...this.#links(corner),
      products: delivers
        ? products.map(each => this.#population.nameAt('Product', each))
        : [],
      dependsOn: this.#parts(corner, 3),
    };
    return makeService(this.#named('Service', place), links, this.#random);
  }

  /** Each is the way through one Product of the corner. */
  #valueStream(corner: number, place: number): Entity {
    const products = this.#places(corner, 'Product');
    const own = place - this.#places(corner, 'ValueStream')[0];
    const product = products[own % products.length];
    return makeValueStream(
      {
        ...this.#named('ValueStream', place),
        steps: this.#random.int(4, 10),
      },
      {
        owner: this.#team(corner),
        offerings: [this.#population.refAt('Product', product)],
        performers: [this.#team(corner), this.#team(corner)],
        uses: this.#parts(corner, 6),
        practices: this.#names(
          'Practice',
          corner,
          this.#places(corner, 'Practice').length,
        ),
        stakeholders: stakeholdersAt(product),
      },
      this.#random,
    );
  }

  #practice(corner: number, place: number): Entity {
    const product = this.#population.near('Product', corner, this.#random);
    return makePractice(
      this.#named('Practice', place),
      {
        owner: this.#team(corner),
        supports: [this.#population.refAt('Product', product)],
      },
      this.#random,
    );
  }

  #part(kind: PartKind, corner: number, place: number): Entity {
    const { name } = this.#named(kind, place);
    const links = {
      owner: this.#team(corner),
      dependsOn: this.#parts(corner, 2),
    };
    return makePart(kind, name, links, this.#random);
  }

  /** Every tenth team is over the others around it. */
  #group(place: number): Entity {
    const parent = place - (place % 10);
    const { name } = this.#named('Group', place);
    return makeGroup(
      name,
      parent === place ? undefined : this.#population.nameAt('Group', parent),
      this.#random,
    );
  }
}

/** The entities of a catalogue, those of one team beside each other; every ref leads to one of them. */
export function* generateCorners(shape: CatalogueShape): Generator<Entity[]> {
  const writer = new CornerWriter(shape);
  for (let corner = 0; corner < shape.corners; corner++) {
    yield [...writer.corner(corner)];
  }
}

/** All of them in one list. */
export function generateCatalogue(shape: CatalogueShape): Entity[] {
  return [...generateCorners(shape)].flat();
}
