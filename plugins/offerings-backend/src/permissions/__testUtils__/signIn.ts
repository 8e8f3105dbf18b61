import type { Server } from 'node:http';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import request from 'supertest';

const PROVIDER = 'proxy';
const HEADER = 'x-user';

/** How the portal learns from a proxy who somebody is. */
export const SIGN_IN_CONFIG = { providers: { [PROVIDER]: {} } };

const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: () => undefined,
  authenticate: async ({ req }) => ({
    result: { entityRef: req.get(HEADER) ?? '' },
  }),
});

/** Signs in whom a proxy names, as the User that the catalog knows, with the teams that the catalog knows. */
export const proxySignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'proxy-provider',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: PROVIDER,
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.entityRef }),
          }),
        });
      },
    });
  },
});

/** Signs a user in; resolves with the header that says so from then on. */
export async function signIn(server: Server, user: string): Promise<string> {
  const { body } = await request(server)
    .get(`/api/auth/${PROVIDER}/refresh`)
    .set(HEADER, user)
    .expect(200);
  return `Bearer ${body.backstageIdentity.token}`;
}
