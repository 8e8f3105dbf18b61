export { readAssessmentSettings } from './readAssessmentSettings';
export { addSettingRoutes } from './routes';
