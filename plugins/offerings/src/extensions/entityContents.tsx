import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  RiFlowChart,
  RiListCheck3,
  RiToolsLine,
  RiWalkLine,
} from '@remixicon/react';
import { isOffering, isValueStream } from './predicates';

const endToEndContent = EntityContentBlueprint.make({
  name: 'end-to-end',
  params: {
    path: '/end-to-end',
    title: 'End to end',
    icon: <RiFlowChart />,
    filter: isOffering,
    loader: async () => {
      const { EndToEndContent } = await import('../components/EndToEnd');
      return <EndToEndContent />;
    },
  },
});

const coverageContent = EntityContentBlueprint.make({
  name: 'coverage',
  params: {
    path: '/coverage',
    title: 'Coverage',
    icon: <RiListCheck3 />,
    filter: isOffering,
    loader: async () => {
      const { CoverageContent } = await import('../components/CoverageContent');
      return <CoverageContent />;
    },
  },
});

const practicesContent = EntityContentBlueprint.make({
  name: 'practices',
  params: {
    path: '/practices',
    title: 'Practices',
    icon: <RiToolsLine />,
    filter: isOffering,
    loader: async () => {
      const { PracticesContent } = await import(
        '../components/PracticesContent'
      );
      return <PracticesContent />;
    },
  },
});

const streamMapContent = EntityContentBlueprint.make({
  name: 'stream-map',
  params: {
    path: '/stream-map',
    title: 'Value stream map',
    icon: <RiFlowChart />,
    filter: isValueStream,
    loader: async () => {
      const { StreamMapContent } = await import('../components/StreamMap');
      return <StreamMapContent />;
    },
  },
});

const journeyContent = EntityContentBlueprint.make({
  name: 'journey',
  params: {
    path: '/journey',
    title: 'Journey',
    icon: <RiWalkLine />,
    filter: isValueStream,
    loader: async () => {
      const { JourneyContent } = await import('../components/Journey');
      return <JourneyContent />;
    },
  },
});

export const entityContents = [
  endToEndContent,
  coverageContent,
  practicesContent,
  streamMapContent,
  journeyContent,
];
