import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiFlowChart, RiListCheck3, RiToolsLine } from '@remixicon/react';
import { isOffering } from './predicates';

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

export const entityContents = [
  endToEndContent,
  coverageContent,
  practicesContent,
];
