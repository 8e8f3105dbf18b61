import type { OfferingsKind } from '@offerings/backstage-plugin-offerings-common';
import {
  RiBox3Line,
  RiFlowChart,
  RiServiceLine,
  RiToolsLine,
  type RemixiconComponentType,
} from '@remixicon/react';

/** The icon of each of the four kinds. */
export const KIND_ICONS: Readonly<
  Record<OfferingsKind, RemixiconComponentType>
> = {
  Product: RiBox3Line,
  Service: RiServiceLine,
  ValueStream: RiFlowChart,
  Practice: RiToolsLine,
};
