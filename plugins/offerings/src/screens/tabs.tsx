import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import {
  RiFileSearchLine,
  RiFileWarningLine,
  RiFunctionLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import { KIND_ICONS } from '../extensions/kindIcons';
import type { LoadScreen } from './LoadScreen';
import type { offeringsPageMessages } from './messages';

/** What a tab of the page is known by; also its path below the page. */
export type TabName = keyof typeof offeringsPageMessages.tab;

/** A tab of the page, loaded when it is opened. */
export interface Tab {
  Icon: RemixiconComponentType;
  load: LoadScreen;
}

function kindTab(kind: OfferingsKind): Tab {
  return {
    Icon: KIND_ICONS[kind],
    load: async () => {
      const { KindList } = await import('../components/KindList');
      return () => <KindList kind={kind} />;
    },
  };
}

/** The tabs of the page, in their order. */
export const TABS: Readonly<Record<TabName, Tab>> = {
  portfolio: {
    Icon: RiFunctionLine,
    load: async () => (await import('../components/Portfolio')).Portfolio,
  },
  'value-streams': kindTab('ValueStream'),
  practices: kindTab('Practice'),
  check: {
    Icon: RiFileSearchLine,
    load: async () =>
      (await import('../components/CheckDescriptor')).CheckDescriptor,
  },
  rejected: {
    Icon: RiFileWarningLine,
    load: async () =>
      (await import('../components/RejectedDescriptors')).RejectedDescriptors,
  },
};
