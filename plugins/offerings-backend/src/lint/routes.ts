import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { SourceFile } from '@offerings/backstage-plugin-offerings-common';
import type { ApiRouter } from '../apiRouter';
import type { FileLinter } from './FileLinter';

/** What a file is called that comes without a name. */
const NAMELESS = 'catalog-info.yaml';

/** Checks descriptors. */
export function addLintRoutes(
  router: ApiRouter,
  options: { httpAuth: HttpAuthService; linter: FileLinter },
): void {
  const { httpAuth, linter } = options;

  router.post('/v1/lint', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    res.json(await linter.lint(filesOf(req.body), { credentials }));
  });
}

/** The body is typed as JSON alone, but may be the text of one file. */
function filesOf(body: { files: SourceFile[] } | string): SourceFile[] {
  return typeof body === 'string'
    ? [{ path: NAMELESS, text: body }]
    : body.files;
}
