import {
  coreServices,
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import {
  AuthorizeResult,
  type DefinitivePolicyDecision,
  type Permission,
} from '@backstage/plugin-permission-common';
import catalogModuleOfferings from '@offerings/backstage-plugin-catalog-backend-module-offerings';
import type {
  RejectedDescriptor,
  RejectedDescriptors,
} from '@offerings/backstage-plugin-offerings-common';
import request from 'supertest';
import { stringify } from 'yaml';
import offeringsPlugin from '../..';

/** May do everything. */
export const READER = 'user:default/reader';
/** May not see what was rejected. */
export const OUTSIDER = 'user:default/outsider';
/** May see what was rejected, and nothing in the catalog. */
export const STRANGER = 'user:default/stranger';

const DENIED: Readonly<Record<string, string>> = {
  [OUTSIDER]: 'offerings.rejected.read',
  [STRANGER]: 'catalog.entity.read',
};

/** What stands in a file: YAML as it is, or its documents. */
export type FileContent = string | object[];

function textOf(content: FileContent): string {
  return typeof content === 'string'
    ? content
    : content.map(each => stringify(each)).join('---\n');
}

/** Services may do everything, users what is not denied to them. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => {
    const decide = async (
      queries: Array<{ permission: Permission }>,
      { credentials }: { credentials: BackstageCredentials },
    ): Promise<DefinitivePolicyDecision[]> =>
      queries.map(({ permission }) => ({
        result:
          auth.isPrincipal(credentials, 'user') &&
          DENIED[credentials.principal.userEntityRef] === permission.name
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      }));
    return mockServices.permissions.mock({
      authorize: decide,
      authorizeConditional: decide,
    });
  },
});

function quickCatalog(targets: string[]) {
  return {
    processingInterval: { seconds: 1 },
    stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
    rules: [{ allow: ['Location', 'Component', 'Product', 'Service'] }],
    locations: targets.map(target => ({ type: 'file', target })),
  };
}

/** A portal with the real catalog and its real processor, which reads some files again every second. */
export async function startRejectingPortal(files: Record<string, FileContent>) {
  const directory = createMockDirectory();
  const write = (file: string, content: FileContent) =>
    directory.addContent({ [file]: textOf(content) });
  for (const [file, content] of Object.entries(files)) write(file, content);
  const targets = Object.keys(files).map(file => directory.resolve(file));
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleOfferings,
      offeringsPlugin,
      eventsServiceFactory,
      permissions,
      mockServices.rootConfig.factory({
        data: {
          catalog: quickCatalog(targets),
          events: { useEventBus: 'never' },
        },
      }),
    ],
  });

  const getRejected = (user: string) =>
    request(server)
      .get('/api/offerings/v1/rejected')
      .set('Authorization', mockCredentials.user.header(user));

  return {
    write,
    getRejected,
    /** Where a file stands, as the catalog writes it. */
    locationOf: (file: string) => `file:${directory.resolve(file)}`,
    async rejected(user = READER): Promise<RejectedDescriptor[]> {
      const { body } = await getRejected(user).expect(200);
      return (body as RejectedDescriptors).items;
    },
    /** The entity as the catalog has it, with its status. */
    async entity(
      ref: string,
    ): Promise<
      (Entity & { status?: { items: Array<{ message: string }> } }) | undefined
    > {
      const { body } = await request(server)
        .post('/api/catalog/entities/by-refs')
        .set('Authorization', mockCredentials.service.header())
        .send({ entityRefs: [ref] });
      return body.items[0] ?? undefined;
    },
  };
}
