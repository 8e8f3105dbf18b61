import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiStackLine } from '@remixicon/react';
import { rootRouteRef } from '../routes';
import { offeringsPageMessages } from '../screens/messages';
import { TABS, type TabName } from '../screens/tabs';
import { toElement } from './toElement';

const offeringsPage = PageBlueprint.make({
  params: {
    path: '/offerings',
    title: offeringsPageMessages.title,
    icon: <RiStackLine />,
    routeRef: rootRouteRef,
  },
});

function tabPage<const TName extends TabName>(name: TName) {
  const { Icon, load } = TABS[name];
  return SubPageBlueprint.make({
    name,
    params: {
      path: name,
      title: offeringsPageMessages.tab[name],
      icon: <Icon />,
      loader: toElement(load),
    },
  });
}

export const pages = [
  offeringsPage,
  tabPage('portfolio'),
  tabPage('value-streams'),
  tabPage('practices'),
  tabPage('check'),
  tabPage('rejected'),
];
