import { expect, type APIRequestContext } from '@playwright/test';
import { filesOf } from '@offerings/mistakes';
import { told, type TellingSurface } from './Told';

/** `POST /v1/lint` of the portal. */
export function api(portal: APIRequestContext): TellingSurface {
  return {
    async tell(mistake) {
      const answer = await portal.post('/api/offerings/v1/lint', {
        data: { files: filesOf(mistake) },
      });
      expect(answer).toBeOK();
      return told((await answer.json()).diagnostics);
    },
  };
}
