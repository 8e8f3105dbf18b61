import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

// A backend with this plugin, the real catalog and what app-config.yaml lists, the demo catalogue, and no sign-in:
//
//   yarn start
//   curl http://localhost:7007/api/offerings/v1/offerings/product/default/student-enrollment-platform
//
// Ask as nobody, who is refused, or as another plugin:
//
//   curl -H 'Authorization: Bearer mock-none-token' …
//   curl -H 'Authorization: Bearer mock-service-token' …

const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(mockServices.userInfo.factory());
backend.add(
  mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@offerings/backstage-plugin-catalog-backend-module-offerings'),
);
backend.add(import('../src'));

backend.start();
