import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiFlowChart, RiListCheck3 } from '@remixicon/react';
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

export const entityContents = [endToEndContent, coverageContent];
