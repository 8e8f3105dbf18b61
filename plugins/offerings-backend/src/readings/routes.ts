import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { offeringsReadingCreatePermission } from '@offerings/backstage-plugin-offerings-common';
import type { ApiRouter } from '../apiRouter';
import { shortened } from './readingFields';
import type { ReadingIntake } from './ReadingIntake';
import { ReadingsRefusedError } from './ReadingsRefusedError';

const MOST_OFFERINGS_AUDITED = 50;

/** What {@link addReadingRoutes} needs. */
export interface ReadingRoutesOptions {
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  readings: Pick<ReadingIntake, 'add'>;
}

/** Takes in readings of measures. */
export function addReadingRoutes(
  router: ApiRouter,
  options: ReadingRoutesOptions,
): void {
  const { auditor, httpAuth, permissions, readings } = options;

  router.post('/v1/readings', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const sent: unknown[] = req.body.readings;
    const event = await auditor.createEvent({
      eventId: 'readings-create',
      severityLevel: 'medium',
      request: req,
      meta: { readings: sent.length, offerings: offeringsIn(sent) },
    });
    try {
      await mayCreate(permissions, credentials);
      const accepted = await readings.add(sent, { credentials });
      await event.success({ meta: { ...accepted } });
      res.json(accepted);
    } catch (error) {
      await event.fail({ error: inShort(toError(error)) });
      throw error;
    }
  });
}

/** @throws NotAllowedError unless the caller may send readings */
async function mayCreate(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<void> {
  const permission = offeringsReadingCreatePermission;
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `Sending readings takes the permission ${permission.name}, which you don't have`,
    );
  }
}

function inShort(error: Error): Error {
  return error instanceof ReadingsRefusedError ? error.inShort() : error;
}

/** The offerings as they are written, not yet checked. */
function offeringsIn(readings: readonly unknown[]): string[] {
  const offerings = new Set<string>();
  for (const reading of readings) {
    if (offerings.size === MOST_OFFERINGS_AUDITED) break;
    if (typeof reading !== 'object' || reading === null) continue;
    const offering = 'offering' in reading ? reading.offering : undefined;
    if (typeof offering === 'string') offerings.add(shortened(offering));
  }
  return [...offerings];
}
