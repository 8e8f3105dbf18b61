import { basename } from 'node:path';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { stringify } from 'yaml';
import catalogModuleOfferings from '..';

/** Everything that the examples and tests are made of. */
const ALLOWED_KINDS = [
  'API',
  'Component',
  'Domain',
  'Group',
  'Location',
  'Resource',
  'System',
  'User',
  'Product',
  'Service',
  'ValueStream',
  'Practice',
];

/** What stands in a file: YAML, or the entities of its documents. */
export type FileContent = string | object[];

/** The real catalog backend with our module, reading descriptor files from a temporary directory. */
export interface TestCatalog {
  /** Writes one of the files anew; the catalog reads it again within about two seconds. */
  write(file: string, content: FileContent): void;
  /** The entity as the catalog serves it; `undefined` where it serves none. */
  entity(ref: string): Promise<Entity | undefined>;
  /** All entities but the locations. */
  entities(): Promise<Entity[]>;
  /** The messages of the last processing of an entity that failed, those never served included. */
  errorsOf(ref: string): string[];
  /** The same of the location that one of the files is. */
  locationErrors(file: string): string[];
  stop(): Promise<void>;
}

/** What a {@link TestCatalog} is made of. */
export interface StartCatalogOptions {
  /** The files by name, each a location of its own. */
  files: Record<string, FileContent>;
  /** Locations elsewhere on the disk, by absolute path. */
  locations?: string[];
  /** What else the backend gets. */
  features?: BackendFeature[];
  /** The settings below `catalog` that differ. */
  catalog?: JsonObject;
}

function yamlOf(content: FileContent): string {
  return typeof content === 'string'
    ? content
    : content.map(document => stringify(document)).join('---\n');
}

/** By the ref of an entity, and by the file of a location. */
type Errors = Map<string, string[]>;

/** An entity that was never valid is in no answer of the catalog; only this handler hears of it. */
function errorListener(errors: Errors) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-error-listener',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.setOnProcessingErrorHandler(event => {
            const messages = event.errors.map(error => error.message);
            const { unprocessedEntity: entity } = event;
            errors.set(stringifyEntityRef(entity), messages);
            if (entity.spec?.target) {
              errors.set(basename(String(entity.spec.target)), messages);
            }
          });
        },
      });
    },
  });
}

function quickCatalog(targets: string[], settings: JsonObject = {}) {
  return {
    processingInterval: { seconds: 1 },
    stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
    orphanStrategy: 'keep',
    rules: [{ allow: ALLOWED_KINDS }],
    locations: targets.map(target => ({ type: 'file', target })),
    ...settings,
  };
}

/** Starts a {@link TestCatalog}; stop it when done. */
export async function startCatalog(
  options: StartCatalogOptions,
): Promise<TestCatalog> {
  const directory = createMockDirectory();
  const write = (file: string, content: FileContent) =>
    directory.addContent({ [file]: yamlOf(content) });
  for (const [file, content] of Object.entries(options.files)) {
    write(file, content);
  }
  const targets = [
    ...Object.keys(options.files).map(file => directory.resolve(file)),
    ...(options.locations ?? []),
  ];

  const errors: Errors = new Map();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleOfferings,
      errorListener(errors),
      mockServices.rootConfig.factory({
        data: { catalog: quickCatalog(targets, options.catalog) },
      }),
      ...(options.features ?? []),
    ],
  });
  const api = request(backend.server);

  return {
    write,
    async entity(ref) {
      const { body } = await api
        .post('/api/catalog/entities/by-refs')
        .send({ entityRefs: [ref] });
      return body.items[0] ?? undefined;
    },
    async entities() {
      const { body } = await api.get('/api/catalog/entities');
      return body.filter((entity: Entity) => entity.kind !== 'Location');
    },
    errorsOf: ref => errors.get(ref) ?? [],
    locationErrors: file => errors.get(file) ?? [],
    async stop() {
      await backend.stop();
      directory.remove();
    },
  };
}
