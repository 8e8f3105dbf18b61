/** The three types of practice. @public */
export const PRACTICE_TYPES = [
  'general-management',
  'service-management',
  'technical-management',
] as const;

/** One of the three types of practice. @public */
export type PracticeType = (typeof PRACTICE_TYPES)[number];

/** What is known of a practice from its id. @public */
export interface PracticeDefinition {
  title: string;
  type: PracticeType;
}

const general = (title: string) =>
  ({ title, type: 'general-management' } as const);
const service = (title: string) =>
  ({ title, type: 'service-management' } as const);
const technical = (title: string) =>
  ({ title, type: 'technical-management' } as const);

/** The 34 management practices of ITIL 4, by id. @public */
export const PRACTICES = {
  'architecture-management': general('Architecture management'),
  'continual-improvement': general('Continual improvement'),
  'information-security-management': general('Information security management'),
  'knowledge-management': general('Knowledge management'),
  'measurement-and-reporting': general('Measurement and reporting'),
  'organizational-change-management': general(
    'Organizational change management',
  ),
  'portfolio-management': general('Portfolio management'),
  'project-management': general('Project management'),
  'relationship-management': general('Relationship management'),
  'risk-management': general('Risk management'),
  'service-financial-management': general('Service financial management'),
  'strategy-management': general('Strategy management'),
  'supplier-management': general('Supplier management'),
  'workforce-and-talent-management': general('Workforce and talent management'),
  'availability-management': service('Availability management'),
  'business-analysis': service('Business analysis'),
  'capacity-and-performance-management': service(
    'Capacity and performance management',
  ),
  'change-enablement': service('Change enablement'),
  'incident-management': service('Incident management'),
  'it-asset-management': service('IT asset management'),
  'monitoring-and-event-management': service('Monitoring and event management'),
  'problem-management': service('Problem management'),
  'release-management': service('Release management'),
  'service-catalogue-management': service('Service catalogue management'),
  'service-configuration-management': service(
    'Service configuration management',
  ),
  'service-continuity-management': service('Service continuity management'),
  'service-design': service('Service design'),
  'service-desk': service('Service desk'),
  'service-level-management': service('Service level management'),
  'service-request-management': service('Service request management'),
  'service-validation-and-testing': service('Service validation and testing'),
  'deployment-management': technical('Deployment management'),
  'infrastructure-and-platform-management': technical(
    'Infrastructure and platform management',
  ),
  'software-development-and-management': technical(
    'Software development and management',
  ),
} as const satisfies Readonly<Record<string, PracticeDefinition>>;

/** The id of one of the 34 practices. @public */
export type WellKnownPractice = keyof typeof PRACTICES;

/** The ids of the 34 practices. @public */
export const PRACTICE_IDS = Object.keys(PRACTICES) as WellKnownPractice[];

/** The eight practices that a whole journey leans on. @public */
export const ESSENTIAL_PRACTICES = [
  'service-design',
  'change-enablement',
  'incident-management',
  'problem-management',
  'knowledge-management',
  'relationship-management',
  'supplier-management',
  'monitoring-and-event-management',
] as const satisfies readonly WellKnownPractice[];
