import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { openedOffering } from '../portal/contents';
import type { OpenedOfferings } from '../portal/messages';
import { NewReadings } from '../portal/NewReadings';
import type { Portal } from '../portal/Portal';
import { CATALOGS_PAGE, OUR_PAGE } from '../portal/pages';
import type { LoadRequest } from './closedLoop';

/** How often each is asked for: the page of all offerings and views mostly, readings now and then. */
const PATTERN = [
  'page',
  'view',
  'view',
  'dependents',
  'page',
  'view',
  'readings',
  'page',
  'view',
  'dependents',
] as const;

type Kind = (typeof PATTERN)[number];

/** What is known of an offering that is asked for. */
interface Asked {
  product: Entity;
  refs: string[];
  component: string;
}

function askedOffering(entities: number, place: number): Asked {
  const all = openedOffering(entities, place);
  const refs = all.map(each => stringifyEntityRef(each));
  const component = refs.find(ref => ref.startsWith('component:'));
  if (!component) throw new Error('An offering without a Component');
  return { product: all[0], refs, component };
}

function pathOf(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `${kind}/${namespace}/${name}`;
}

/** What people ask the offerings for, and what they would ask the catalog for in its place. */
export class Mixes {
  readonly #offerings: Asked[];
  readonly #readings = new NewReadings();

  constructor(
    private readonly portal: Portal,
    { entities, count }: OpenedOfferings,
  ) {
    this.#offerings = Array.from({ length: count }, (_, place) =>
      askedOffering(entities, place),
    );
  }

  /** So many requests to the offerings. */
  ours(count: number): LoadRequest[] {
    return this.#mix(count, (kind, asked) => this.#askOurs(kind, asked));
  }

  /** As many to the catalog: its ordered page, the entities of an offering, one's ancestry, one entity. */
  catalogs(count: number): LoadRequest[] {
    return this.#mix(count, (kind, asked) => this.#askCatalog(kind, asked));
  }

  #mix(
    count: number,
    ask: (kind: Kind, asked: Asked) => Promise<unknown>,
  ): LoadRequest[] {
    return Array.from({ length: count }, (_, index) => {
      const kind = PATTERN[index % PATTERN.length];
      const asked = this.#offerings[index % this.#offerings.length];
      return { kind, send: () => ask(kind, asked) };
    });
  }

  #askOurs(kind: Kind, asked: Asked) {
    const { portal } = this;
    switch (kind) {
      case 'page':
        return portal.ask(OUR_PAGE);
      case 'view':
        return portal.ask(`offerings/v1/offerings/${pathOf(asked.refs[0])}`);
      case 'dependents':
        return portal.ask(`offerings/v1/dependents/${pathOf(asked.component)}`);
      default: {
        const send = this.#readings.batchFor(asked.product);
        return portal.ask('offerings/v1/readings', { send });
      }
    }
  }

  #askCatalog(kind: Kind, asked: Asked) {
    const { portal } = this;
    const component = `catalog/entities/by-name/${pathOf(asked.component)}`;
    switch (kind) {
      case 'page':
        return portal.ask(CATALOGS_PAGE);
      case 'view': {
        const send = { entityRefs: asked.refs };
        return portal.ask('catalog/entities/by-refs', { send });
      }
      case 'dependents':
        return portal.ask(`${component}/ancestry`);
      default:
        return portal.ask(component);
    }
  }
}
