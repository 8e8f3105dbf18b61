import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ApiRouter } from '../apiRouter';
import type { DependentsReader } from './DependentsReader';

/** Serves what rests on entities. */
export function addDependentRoutes(
  router: ApiRouter,
  options: { httpAuth: HttpAuthService; dependents: DependentsReader },
): void {
  const { httpAuth, dependents } = options;

  router.get('/v1/dependents/:kind/:namespace/:name', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { kind, namespace, name } = req.params;
    res.json(
      await dependents.getDependents(
        { kind, namespace, name },
        { credentials },
      ),
    );
  });
}
