import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isOffering, isPractice, isValueStream } from './predicates';

const coverageCard = EntityCardBlueprint.make({
  name: 'coverage',
  params: {
    type: 'content',
    filter: isOffering,
    loader: async () => {
      const { CoverageCard } = await import('../components/CoverageCard');
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
      const { TeamCard } = await import('../components/TeamCard');
      return <TeamCard />;
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

export const entityCards = [coverageCard, teamCard, stepsCard, practiceCard];
