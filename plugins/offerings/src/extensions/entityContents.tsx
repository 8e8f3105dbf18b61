import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  RiFlowChart,
  RiListCheck3,
  RiToolsLine,
  RiWalkLine,
} from '@remixicon/react';
import {
  loadCoverageContent,
  loadEndToEndContent,
  loadJourneyContent,
  loadPracticesContent,
  loadStreamMapContent,
} from '../screens/contents';
import { isOffering, isValueStream } from '../screens/predicates';
import { toElement } from './toElement';

const endToEndContent = EntityContentBlueprint.make({
  name: 'end-to-end',
  params: {
    path: '/end-to-end',
    title: 'End to end',
    icon: <RiFlowChart />,
    filter: isOffering,
    loader: toElement(loadEndToEndContent),
  },
});

const coverageContent = EntityContentBlueprint.make({
  name: 'coverage',
  params: {
    path: '/coverage',
    title: 'Coverage',
    icon: <RiListCheck3 />,
    filter: isOffering,
    loader: toElement(loadCoverageContent),
  },
});

const practicesContent = EntityContentBlueprint.make({
  name: 'practices',
  params: {
    path: '/practices',
    title: 'Practices',
    icon: <RiToolsLine />,
    filter: isOffering,
    loader: toElement(loadPracticesContent),
  },
});

const streamMapContent = EntityContentBlueprint.make({
  name: 'stream-map',
  params: {
    path: '/stream-map',
    title: 'Value stream map',
    icon: <RiFlowChart />,
    filter: isValueStream,
    loader: toElement(loadStreamMapContent),
  },
});

const journeyContent = EntityContentBlueprint.make({
  name: 'journey',
  params: {
    path: '/journey',
    title: 'Journey',
    icon: <RiWalkLine />,
    filter: isValueStream,
    loader: toElement(loadJourneyContent),
  },
});

export const entityContents = [
  endToEndContent,
  coverageContent,
  practicesContent,
  streamMapContent,
  journeyContent,
];
