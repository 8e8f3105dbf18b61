import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { hasProcessingErrors } from '../components/ProcessingErrors/statusItems';
import {
  canHoldUpOfferings,
  isOffering,
  isPractice,
  isValueStream,
} from './predicates';

const coverageCard = EntityCardBlueprint.make({
  name: 'coverage',
  params: {
    type: 'content',
    filter: isOffering,
    loader: async () => {
      const { CoverageCard } = await import('../components/OfferingCards');
      return <CoverageCard />;
    },
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'content',
    filter: isOffering,
    loader: async () => {
      const { TeamCard } = await import('../components/OfferingCards');
      return <TeamCard />;
    },
  },
});

const governanceCard = EntityCardBlueprint.make({
  name: 'governance',
  params: {
    type: 'content',
    filter: isOffering,
    loader: async () => {
      const { GovernanceCard } = await import('../components/OfferingCards');
      return <GovernanceCard />;
    },
  },
});

const measuresCard = EntityCardBlueprint.make({
  name: 'measures',
  params: {
    type: 'content',
    filter: isOffering,
    loader: async () => {
      const { MeasuresCard } = await import('../components/OfferingCards');
      return <MeasuresCard />;
    },
  },
});

const learningCard = EntityCardBlueprint.make({
  name: 'learning',
  params: {
    type: 'content',
    filter: isOffering,
    loader: async () => {
      const { LearningCard } = await import('../components/OfferingCards');
      return <LearningCard />;
    },
  },
});

const stepsCard = EntityCardBlueprint.make({
  name: 'steps',
  params: {
    type: 'content',
    filter: isValueStream,
    loader: async () => {
      const { StepsCard } = await import('../components/StepsCard');
      return <StepsCard />;
    },
  },
});

const practiceCard = EntityCardBlueprint.make({
  name: 'practice',
  params: {
    type: 'content',
    filter: isPractice,
    loader: async () => {
      const { PracticeCard } = await import('../components/PracticeCard');
      return <PracticeCard />;
    },
  },
});

const dependentsCard = EntityCardBlueprint.make({
  name: 'dependents',
  params: {
    type: 'content',
    filter: canHoldUpOfferings,
    loader: async () => {
      const { DependentsCard } = await import('../components/DependentsCard');
      return <DependentsCard />;
    },
  },
});

const processingErrorsCard = EntityCardBlueprint.make({
  name: 'processing-errors',
  params: {
    type: 'content',
    filter: {
      $all: [
        { $any: [isOffering, isValueStream, isPractice] },
        hasProcessingErrors,
      ],
    },
    loader: async () => {
      const { ProcessingErrors } = await import(
        '../components/ProcessingErrors'
      );
      return <ProcessingErrors />;
    },
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
