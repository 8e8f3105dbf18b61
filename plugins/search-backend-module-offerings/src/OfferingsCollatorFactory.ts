import { Readable } from 'node:stream';
import type { AuthService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  OFFERINGS_SEARCH_TYPE,
  searchDocumentOf,
  type OfferingSearchDocument,
} from '@offerings/backstage-plugin-offerings-common';

const KINDS = ['Product', 'Service', 'ValueStream'];

/** What {@link OfferingsCollatorFactory} needs. */
export interface OfferingsCollatorFactoryOptions {
  auth: AuthService;
  catalog: CatalogService;
  /** The address of an entity's page, with `:namespace`, `:kind` and `:name` in it. */
  locationTemplate: string;
}

/** Streams the documents of all offerings and value streams out of the catalog. */
export class OfferingsCollatorFactory implements DocumentCollatorFactory {
  readonly type = OFFERINGS_SEARCH_TYPE;
  /** A result is shown to whoever may read the entity that it was made of. */
  readonly visibilityPermission = catalogEntityReadPermission;

  constructor(private readonly options: OfferingsCollatorFactoryOptions) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncIterable<IndexableDocument> {
    const { auth, catalog } = this.options;
    const pages = catalog.streamEntities(
      { filter: { kind: KINDS } },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const entities of pages) {
      for (const entity of entities) {
        const document = searchDocumentOf(entity);
        if (document) yield this.indexable(document);
      }
    }
  }

  private indexable(document: OfferingSearchDocument): IndexableDocument {
    const { targetRef, subPath, entityRef } = document;
    return {
      ...document,
      location: `${this.pageOf(targetRef)}${subPath}`,
      authorization: { resourceRef: entityRef },
    };
  }

  private pageOf(entityRef: string): string {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    return this.options.locationTemplate
      .replace(':namespace', encodeURIComponent(namespace))
      .replace(':kind', encodeURIComponent(kind))
      .replace(':name', encodeURIComponent(name));
  }
}
