import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import {
  RiFileSearchLine,
  RiFileWarningLine,
  RiFunctionLine,
  RiStackLine,
} from '@remixicon/react';
import { rootRouteRef } from '../routes';
import { KIND_ICONS } from './kindIcons';

const offeringsPage = PageBlueprint.make({
  params: {
    path: '/offerings',
    title: 'Offerings',
    icon: <RiStackLine />,
    routeRef: rootRouteRef,
  },
});

function kindPage(options: {
  kind: OfferingsKind;
  path: string;
  title: string;
}) {
  const { kind, path, title } = options;
  const Icon = KIND_ICONS[kind];
  return SubPageBlueprint.make({
    name: path,
    params: {
      path,
      title,
      icon: <Icon />,
      loader: async () => {
        const { KindList } = await import('../components/KindList');
        return <KindList kind={kind} />;
      },
    },
  });
}

const portfolioPage = SubPageBlueprint.make({
  name: 'portfolio',
  params: {
    path: 'portfolio',
    title: 'Portfolio',
    icon: <RiFunctionLine />,
    loader: async () => {
      const { Portfolio } = await import('../components/Portfolio');
      return <Portfolio />;
    },
  },
});

const checkPage = SubPageBlueprint.make({
  name: 'check',
  params: {
    path: 'check',
    title: 'Check a descriptor',
    icon: <RiFileSearchLine />,
    loader: async () => {
      const { CheckDescriptor } = await import('../components/CheckDescriptor');
      return <CheckDescriptor />;
    },
  },
});

const rejectedPage = SubPageBlueprint.make({
  name: 'rejected',
  params: {
    path: 'rejected',
    title: 'Rejected',
    icon: <RiFileWarningLine />,
    loader: async () => {
      const { RejectedDescriptors } = await import(
        '../components/RejectedDescriptors'
      );
      return <RejectedDescriptors />;
    },
  },
});

export const pages = [
  offeringsPage,
  portfolioPage,
  kindPage({
    kind: 'ValueStream',
    path: 'value-streams',
    title: 'Value streams',
  }),
  kindPage({ kind: 'Practice', path: 'practices', title: 'Practices' }),
  checkPage,
  rejectedPage,
];
