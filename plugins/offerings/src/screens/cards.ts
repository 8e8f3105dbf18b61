import type { LoadScreen } from './LoadScreen';

// The cards of entity pages, loaded when they are shown.

export const loadCoverageCard: LoadScreen = async () =>
  (await import('../components/OfferingCards')).CoverageCard;

export const loadTeamCard: LoadScreen = async () =>
  (await import('../components/OfferingCards')).TeamCard;

export const loadMeasuresCard: LoadScreen = async () =>
  (await import('../components/OfferingCards')).MeasuresCard;

export const loadGovernanceCard: LoadScreen = async () =>
  (await import('../components/OfferingCards')).GovernanceCard;

export const loadLearningCard: LoadScreen = async () =>
  (await import('../components/OfferingCards')).LearningCard;

export const loadStepsCard: LoadScreen = async () =>
  (await import('../components/StepsCard')).StepsCard;

export const loadPracticeCard: LoadScreen = async () =>
  (await import('../components/PracticeCard')).PracticeCard;

export const loadDependentsCard: LoadScreen = async () =>
  (await import('../components/DependentsCard')).DependentsCard;

export const loadProcessingErrorsCard: LoadScreen = async () =>
  (await import('../components/ProcessingErrors')).ProcessingErrors;
