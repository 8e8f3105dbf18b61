import type {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { offeringsRejectedReadPermission } from '@offerings/backstage-plugin-offerings-common';
import type { ApiRouter } from '../apiRouter';
import type { RejectedReader } from './RejectedReader';

/** What {@link addRejectedRoutes} needs. */
export interface RejectedRoutesOptions {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  rejected: Pick<RejectedReader, 'list'>;
}

/** Serves the descriptors that the catalog rejected. */
export function addRejectedRoutes(
  router: ApiRouter,
  options: RejectedRoutesOptions,
): void {
  const { httpAuth, permissions, rejected } = options;

  router.get('/v1/rejected', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    await mayRead(permissions, credentials);
    res.json(await rejected.list({ credentials }));
  });
}

/** @throws NotAllowedError unless the caller may see what was rejected */
async function mayRead(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<void> {
  const permission = offeringsRejectedReadPermission;
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `Seeing rejected descriptors takes the permission ${permission.name}, which you don't have`,
    );
  }
}
