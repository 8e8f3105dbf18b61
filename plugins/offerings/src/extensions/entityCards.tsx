import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  loadCoverageCard,
  loadDependentsCard,
  loadGovernanceCard,
  loadLearningCard,
  loadMeasuresCard,
  loadPracticeCard,
  loadProcessingErrorsCard,
  loadStepsCard,
  loadTeamCard,
} from '../screens/cards';
import {
  canHoldUpOfferings,
  isOffering,
  isPractice,
  isRejected,
  isValueStream,
} from '../screens/predicates';
import { toElement } from './toElement';

const coverageCard = EntityCardBlueprint.make({
  name: 'coverage',
  params: {
    type: 'content',
    filter: isOffering,
    loader: toElement(loadCoverageCard),
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'content',
    filter: isOffering,
    loader: toElement(loadTeamCard),
  },
});

const governanceCard = EntityCardBlueprint.make({
  name: 'governance',
  params: {
    type: 'content',
    filter: isOffering,
    loader: toElement(loadGovernanceCard),
  },
});

const measuresCard = EntityCardBlueprint.make({
  name: 'measures',
  params: {
    type: 'content',
    filter: isOffering,
    loader: toElement(loadMeasuresCard),
  },
});

const learningCard = EntityCardBlueprint.make({
  name: 'learning',
  params: {
    type: 'content',
    filter: isOffering,
    loader: toElement(loadLearningCard),
  },
});

const stepsCard = EntityCardBlueprint.make({
  name: 'steps',
  params: {
    type: 'content',
    filter: isValueStream,
    loader: toElement(loadStepsCard),
  },
});

const practiceCard = EntityCardBlueprint.make({
  name: 'practice',
  params: {
    type: 'content',
    filter: isPractice,
    loader: toElement(loadPracticeCard),
  },
});

const dependentsCard = EntityCardBlueprint.make({
  name: 'dependents',
  params: {
    type: 'content',
    filter: canHoldUpOfferings,
    loader: toElement(loadDependentsCard),
  },
});

const processingErrorsCard = EntityCardBlueprint.make({
  name: 'processing-errors',
  params: {
    type: 'content',
    filter: isRejected,
    loader: toElement(loadProcessingErrorsCard),
  },
});

export const entityCards = [
  processingErrorsCard,
  coverageCard,
  teamCard,
  measuresCard,
  learningCard,
  governanceCard,
  stepsCard,
  practiceCard,
  dependentsCard,
];
