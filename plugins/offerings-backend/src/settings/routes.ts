import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  DEFAULT_ASSESSMENT_SETTINGS,
  type AssessmentSettings,
  type PortalSettings,
} from '@offerings/backstage-plugin-offerings-common';
import type { ApiRouter } from '../apiRouter';

/** What {@link addSettingRoutes} needs. */
export interface SettingRoutesOptions {
  httpAuth: HttpAuthService;
  settings: AssessmentSettings;
}

/** Tells how this portal judges offerings, so that others judge them alike; it holds nothing of the catalog. */
export function addSettingRoutes(
  router: ApiRouter,
  { httpAuth, settings }: SettingRoutesOptions,
): void {
  router.get('/v1/settings', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user', 'service'] });
    res.json(toPortalSettings(settings));
  });
}

function toPortalSettings(settings: AssessmentSettings): PortalSettings {
  const fallback = DEFAULT_ASSESSMENT_SETTINGS;
  const { terms = {}, ownCriteria = [] } = settings;
  return {
    assessment: {
      disabledCriteria: [
        ...(settings.disabledCriteria ?? fallback.disabledCriteria),
      ],
      fragileBelow: settings.fragileBelow ?? fallback.fragileBelow,
      trustworthyFrom: settings.trustworthyFrom ?? fallback.trustworthyFrom,
      observationsValidFor:
        settings.observationsValidFor ?? fallback.observationsValidFor,
      readingsFreshFor: settings.readingsFreshFor ?? fallback.readingsFreshFor,
    },
    practices: { ...terms.practices },
    stages: { ...terms.stages },
    ownCriteria: ownCriteria.map(({ id, dimension, question }) => ({
      id,
      dimension,
      question,
    })),
  };
}
