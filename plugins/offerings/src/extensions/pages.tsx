import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import { RiFunctionLine, RiStackLine } from '@remixicon/react';
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

export const pages = [
  offeringsPage,
  portfolioPage,
  kindPage({
    kind: 'ValueStream',
    path: 'value-streams',
    title: 'Value streams',
  }),
  kindPage({ kind: 'Practice', path: 'practices', title: 'Practices' }),
];
