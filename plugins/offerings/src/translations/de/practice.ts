import type { practiceMessages } from '../../practiceMessages';
import type { Translated } from '../Translated';

export const practice: Translated<typeof practiceMessages> = {
  'architecture-management': 'Architekturmanagement',
  'continual-improvement': 'Kontinuierliche Verbesserung',
  'information-security-management': 'Informationssicherheitsmanagement',
  'knowledge-management': 'Wissensmanagement',
  'measurement-and-reporting': 'Messung und Berichtswesen',
  'organizational-change-management':
    'Organisatorisches Veränderungsmanagement',
  'portfolio-management': 'Portfoliomanagement',
  'project-management': 'Projektmanagement',
  'relationship-management': 'Beziehungsmanagement',
  'risk-management': 'Risikomanagement',
  'service-financial-management': 'Finanzmanagement für Services',
  'strategy-management': 'Strategiemanagement',
  'supplier-management': 'Lieferantenmanagement',
  'workforce-and-talent-management': 'Personal- und Talentmanagement',
  'availability-management': 'Verfügbarkeitsmanagement',
  'business-analysis': 'Business-Analyse',
  'capacity-and-performance-management':
    'Kapazitäts- und Performancemanagement',
  'change-enablement': 'Change Enablement',
  'incident-management': 'Incident Management',
  'it-asset-management': 'IT-Asset-Management',
  'monitoring-and-event-management': 'Monitoring und Event Management',
  'problem-management': 'Problem Management',
  'release-management': 'Release Management',
  'service-catalogue-management': 'Servicekatalogmanagement',
  'service-configuration-management': 'Service-Konfigurationsmanagement',
  'service-continuity-management': 'Service-Continuity-Management',
  'service-design': 'Servicedesign',
  'service-desk': 'Servicedesk',
  'service-level-management': 'Service-Level-Management',
  'service-request-management': 'Serviceanfragenmanagement',
  'service-validation-and-testing': 'Servicevalidierung und -test',
  'deployment-management': 'Deployment Management',
  'infrastructure-and-platform-management':
    'Infrastruktur- und Plattformmanagement',
  'software-development-and-management': 'Softwareentwicklung und -management',
};
