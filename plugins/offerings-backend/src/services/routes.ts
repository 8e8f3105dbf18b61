import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ApiRouter } from '../apiRouter';
import { sendModel } from '../http';
import type { OfferingReader } from './OfferingReader';

/** Serves the value models. */
export function addOfferingRoutes(
  router: ApiRouter,
  options: { httpAuth: HttpAuthService; offerings: OfferingReader },
): void {
  const { httpAuth, offerings } = options;

  router.get('/v1/offerings/:kind/:namespace/:name', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { kind, namespace, name } = req.params;
    const { within } = req.query;
    const model = await offerings.getOffering(
      { kind, namespace, name, within },
      { credentials },
    );
    sendModel(res, model);
  });
}
